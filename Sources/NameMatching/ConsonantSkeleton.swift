/// The consonants of a name as classes of sounds that transcribers confuse: a key under which spellings of a
/// name meet, whatever their script.
///
/// Vowel letters, ع, ء, h and doubled sounds leave no trace; ت beside ش counts with it, as تش and ش write one
/// sound.
public struct ConsonantSkeleton: Sendable, Hashable {
  /// The classes in order, at most 16, four bits each, the first one lowest; 0 where there are no more.
  public let key: UInt64

  /// How many classes there are.
  public let count: Int

  /// The skeleton of a folded word, given as UTF-8.
  public init(foldedWord: ArraySlice<UInt8>) { self.init(NameLetters(foldedWord: foldedWord).letters) }

  /// The skeleton of folded letters.
  package init(_ letters: [NameLetters.Letter]) { self = letters.withUnsafeBufferPointer { Self($0) } }

  init(_ letters: UnsafeBufferPointer<NameLetters.Letter>) {
    self = Self.read(letters, as: []).skeleton
  }

  private init(key: UInt64, count: Int) {
    self.key = key
    self.count = count
  }

  /// The skeleton of letters read in one way, and which of ``ConsonantReading/habits`` would make it another.
  static func read(
    _ letters: UnsafeBufferPointer<NameLetters.Letter>, as reading: ConsonantReading
  ) -> (skeleton: ConsonantSkeleton, choices: ConsonantReading) {
    let classes = SoundClass.table
    var key: UInt64 = 0
    var count = 0
    var last: UInt8 = 0
    var choices: ConsonantReading = []
    func letter(_ index: Int) -> NameLetters.Letter { letters.indices.contains(index) ? letters[index] : 0 }
    func append(_ code: UInt8) {
      if code != last, count < 16 {
        key |= UInt64(code) << (4 * UInt64(count))
        count += 1
      }
      last = code
    }
    for index in letters.indices {
      var code = classes[letters[index]]
      switch letters[index] {
      case Arabic.teh where letter(index + 1) == Arabic.sheen || letter(index - 1) == Arabic.sheen: continue
      case Arabic.dal
      where reading.contains(.affricates) && isAffricate(letter(index + 1), letter(index + 2)):
        continue
      case Arabic.theh, Arabic.thal:
        choices.insert(.sibilantDentals)
        if reading.contains(.sibilantDentals) { code = SoundClass.sibilant }
      case Arabic.waw where isConsonant(letter(index - 1), letter(index + 1)):
        choices.insert(.consonantWaw)
        if reading.contains(.consonantWaw) { code = SoundClass.labial }
      case Latin.c:
        let next = letter(index + 1)
        let isSoft = next == Latin.h || next == Latin.e || next == Latin.i || next == Latin.y
        if isSoft { choices.insert(.hardC) }
        code = isSoft && !reading.contains(.hardC) ? SoundClass.sibilant : SoundClass.velar
      case Latin.p where letter(index + 1) == Latin.h: code = 2
      case Latin.t, Latin.d:
        // tch, tsch, dsch, tz write one sound.
        if letter(index + 1) == Latin.c, letter(index + 2) == Latin.h { continue }
        if letter(index + 1) == Latin.s, letter(index + 2) == Latin.c || letter(index + 2) == Latin.h {
          continue
        }
      case Latin.x, 0x3BE:
        append(SoundClass.velar)
        code = SoundClass.sibilant
      case 0x3C8:
        append(1)
        code = SoundClass.sibilant
      // The Kana of h with a mark write b and p.
      case 0x30D5 where letter(index + 1) == 0x3099 || letter(index + 1) == 0x309A: continue
      case 0x3099, 0x309A: if (0x30CF...0x30DD).contains(letter(index - 1)) { code = 1 } else { continue }
      default: break
      }
      if letters[index] == NameLetters.space { continue }
      if letters[index] == Latin.c, letter(index - 1) == Latin.s, letter(index + 1) == Latin.h {
        code = SoundClass.sibilant
      }
      if code == SoundClass.vowel, reading.contains(.vowels) {
        code = SoundClass.vowelClass(of: letters[index])
      }
      if code == SoundClass.vowel || code == SoundClass.weak {
        last = 0
        continue
      }
      append(code)
    }
    return (ConsonantSkeleton(key: key, count: count), choices)
  }

  /// Whether a letter after د, and the next, write its sound with it (دج, دتش).
  private static func isAffricate(_ letter: NameLetters.Letter, _ next: NameLetters.Letter) -> Bool {
    letter == Arabic.jeem || letter == Arabic.jeh || letter == Arabic.teh && next == Arabic.sheen
  }

  /// Whether و between two letters may be a consonant: where a word begins, after another و, and after ا or ي before
  /// a vowel or at the end of a word.
  private static func isConsonant(_ before: NameLetters.Letter, _ after: NameLetters.Letter) -> Bool {
    let (begins, ends) = (
      before == 0 || before == NameLetters.space, after == 0 || after == NameLetters.space
    )
    if begins || before == Arabic.waw { return !(begins && ends) }
    guard before == Arabic.alef || before == Arabic.yeh else { return false }
    return ends || after == Arabic.alef || after == Arabic.yeh || after == Arabic.heh
  }

  private enum Arabic {
    static let alef: UInt16 = 0x627
    static let dal: UInt16 = 0x62F
    static let heh: UInt16 = 0x647
    static let jeem: UInt16 = 0x62C
    static let jeh: UInt16 = 0x698
    static let sheen: UInt16 = 0x634
    static let teh: UInt16 = 0x62A
    static let thal: UInt16 = 0x630
    static let theh: UInt16 = 0x62B
    static let waw: UInt16 = 0x648
    static let yeh: UInt16 = 0x64A
  }

  private enum Latin {
    static let c: UInt16 = 0x63
    static let d: UInt16 = 0x64
    static let e: UInt16 = 0x65
    static let h: UInt16 = 0x68
    static let i: UInt16 = 0x69
    static let p: UInt16 = 0x70
    static let s: UInt16 = 0x73
    static let t: UInt16 = 0x74
    static let x: UInt16 = 0x78
    static let y: UInt16 = 0x79
  }

  /// The skeletons with one class left out, itself first: two words whose neighbourhoods meet differ in at
  /// most two classes (Bocek et al. 2007, deletion neighbourhood). Words of fewer than four classes have only
  /// themselves.
  public var neighbourhood: [ConsonantSkeleton] {
    guard count >= 4 else { return [self] }
    var all = [self]
    for position in 0..<count {
      let shorter = without(position)
      if !all.contains(shorter) { all.append(shorter) }
    }
    return all
  }

  /// The skeleton with one class left out.
  func without(_ position: Int) -> ConsonantSkeleton {
    let below = key & ((1 << (4 * UInt64(position))) - 1)
    let above = position + 1 < 16 ? (key >> (4 * UInt64(position + 1))) << (4 * UInt64(position)) : 0
    return ConsonantSkeleton(key: below | above, count: count - 1)
  }
}
