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
    self = Self.reading(letters, hardensC: false).skeleton
  }

  private init(key: UInt64, count: Int) {
    self.key = key
    self.count = count
  }

  /// The skeletons a name may have: a second one where letters are read in two ways, as the Latin c and ch.
  static func readings(of letters: UnsafeBufferPointer<NameLetters.Letter>) -> [ConsonantSkeleton] {
    let (first, isAmbiguous) = reading(letters, hardensC: false)
    guard isAmbiguous else { return [first] }
    let second = reading(letters, hardensC: true).skeleton
    return first == second ? [first] : [first, second]
  }

  private static func reading(
    _ letters: UnsafeBufferPointer<NameLetters.Letter>, hardensC: Bool
  ) -> (skeleton: ConsonantSkeleton, isAmbiguous: Bool) {
    let classes = SoundClass.table
    var key: UInt64 = 0
    var count = 0
    var last: UInt8 = 0
    var isAmbiguous = false
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
      case 0x62A where letter(index + 1) == 0x634 || letter(index - 1) == 0x634: continue
      case Latin.c:
        let next = letter(index + 1)
        let isSoft = next == Latin.h || next == Latin.e || next == Latin.i || next == Latin.y
        isAmbiguous = isAmbiguous || isSoft
        code = isSoft && !hardensC ? SoundClass.sibilant : SoundClass.velar
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
      if code == SoundClass.vowel || code == SoundClass.weak {
        last = 0
        continue
      }
      append(code)
    }
    return (ConsonantSkeleton(key: key, count: count), isAmbiguous)
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
  public var neighbourhood: [ConsonantSkeleton] { neighbourhood(from: 4) }

  /// The skeletons with up to `radius` classes left out, itself first, for words of at least so many classes.
  func neighbourhood(from least: Int, radius: Int = 1) -> [ConsonantSkeleton] {
    guard count >= least else { return [self] }
    var all = [self]
    var low = 0
    for _ in 0..<radius {
      let high = all.count
      for index in low..<high {
        let skeleton = all[index]
        for position in 0..<skeleton.count {
          let shorter = skeleton.without(position)
          if !all[low...].contains(shorter) { all.append(shorter) }
        }
      }
      low = high
    }
    return all
  }

  private func without(_ position: Int) -> ConsonantSkeleton {
    let below = key & ((1 << (4 * UInt64(position))) - 1)
    let above = position + 1 < 16 ? (key >> (4 * UInt64(position + 1))) << (4 * UInt64(position)) : 0
    return ConsonantSkeleton(key: below | above, count: count - 1)
  }
}
