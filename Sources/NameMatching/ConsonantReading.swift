/// How the letters of a name are read that write more than one sound.
///
/// Whoever writes a name takes one of the sounds, whoever writes it elsewhere may take the other: a search reads
/// such names in each way.
struct ConsonantReading: OptionSet, Hashable {
  let rawValue: UInt8

  /// The Latin c and ch before front vowels as k.
  static let hardC = Self(rawValue: 1)
  /// و as v where it may be a consonant (ويليام, ياووز).
  static let consonantWaw = Self(rawValue: 2)
  /// ث and ذ as sibilants, as they sound in most languages that borrow the letters.
  static let sibilantDentals = Self(rawValue: 4)
  /// د before a sibilant as a part of it (دجوغاشفيلي).
  static let affricates = Self(rawValue: 8)
  /// Letters for vowels, too, as three classes: of a, of i and e, of o and u.
  static let vowels = Self(rawValue: 16)

  /// The readings between which nothing but the writer's habit decides.
  static let habits: [Self] = [.hardC, .consonantWaw, .sibilantDentals]
}
