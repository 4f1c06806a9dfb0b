/// The consonants of a word as classes of sounds that transcribers confuse: a key under which spellings of a
/// name meet.
///
/// Vowel letters, ع, ء, ه and doubled sounds leave no trace; ت beside ش counts with it, as تش and ش write one
/// sound.
public struct ConsonantSkeleton: Sendable, Hashable {
  /// The classes in order, at most 16, four bits each, the first one lowest; 0 where there are no more.
  public let key: UInt64

  /// How many classes there are.
  public let count: Int

  private static let classes: [LetterCosts.Letter: UInt8] = {
    let groups: [(letters: String, code: UInt8)] = [
      ("بپbp", 1), ("فڤvf", 2), ("تطثدضtd", 3), ("جغقكگخcgkqj", 4), ("سصزذظشچژszx", 5), ("ح", 6),
      ("لl", 7), ("رr", 8), ("مm", 9), ("نn", 10),
    ]
    var classes: [LetterCosts.Letter: UInt8] = [:]
    for group in groups {
      for scalar in group.letters.unicodeScalars { classes[LetterCosts.Letter(scalar.value)] = group.code }
    }
    return classes
  }()

  /// The skeleton of a word of folded letters.
  public init(_ letters: [LetterCosts.Letter]) {
    var key: UInt64 = 0
    var count = 0
    var last: UInt8 = 0
    for (index, letter) in letters.enumerated() {
      guard let code = Self.classes[letter] else {
        last = 0
        continue
      }
      let isPartOfSh =
        letter == 0x62A
        && (index + 1 < letters.count && letters[index + 1] == 0x634
          || index > 0 && letters[index - 1] == 0x634)
      if code == last || isPartOfSh { continue }
      guard count < 16 else { break }
      key |= UInt64(code) << (4 * count)
      count += 1
      last = code
    }
    self.key = key
    self.count = count
  }

  private init(key: UInt64, count: Int) {
    self.key = key
    self.count = count
  }

  /// The skeletons with one class left out, itself first: two words whose neighbourhoods meet differ in at
  /// most two classes (Bocek et al. 2007, deletion neighbourhood). Words of fewer than four classes have only
  /// themselves.
  public var neighbourhood: [ConsonantSkeleton] {
    guard count >= 4 else { return [self] }
    var all = [self]
    for index in 0..<count {
      let low = key & ((1 << (4 * UInt64(index))) - 1)
      let high = index + 1 < 16 ? (key >> (4 * UInt64(index + 1))) << (4 * UInt64(index)) : 0
      let shorter = ConsonantSkeleton(key: low | high, count: count - 1)
      if !all.contains(shorter) { all.append(shorter) }
    }
    return all
  }
}
