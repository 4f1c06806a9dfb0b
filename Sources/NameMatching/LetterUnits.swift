/// The units of each script that costs are known for: its letters, and runs of two or three letters that
/// write one sound (تش, sch).
///
/// A unit is a number from 1 to 255 within its script; 0 is no unit.
package struct LetterUnits: Sendable {
  package typealias Unit = UInt8

  /// The boundary between two words.
  package static let space: Unit = 1
  /// Units from here on stand for letters without learnt costs: several letters may share one.
  package static let firstUnknown: Unit = 240

  private struct Table: Sendable {
    var letters: [NameLetters.Letter: Unit] = [NameLetters.space: LetterUnits.space]
    /// By both letters: the unit of the two, and whether there are units of these and a third.
    var pairs = [UInt16](repeating: 0, count: 1 << 16)
    var triples: [UInt32: Unit] = [:]
    var spellings: [[NameLetters.Letter]] = [[], [NameLetters.space]]
  }

  private var tables = [Table](repeating: Table(), count: Script.allCases.count)
  private static let startsTriple: UInt16 = 1 << 8
  /// For each scalar the number of its own script, in the upper byte, and its unit there.
  private var ownUnits = [UInt16](repeating: 0, count: 1 << 16)

  package init() {}

  /// How many units a script has, 0 counted.
  package func count(_ script: Script) -> Int { tables[Int(script.rawValue)].spellings.count }

  /// The letters of a unit.
  package func spelling(_ unit: Unit, in script: Script) -> [NameLetters.Letter] {
    let spellings = tables[Int(script.rawValue)].spellings
    return Int(unit) < spellings.count ? spellings[Int(unit)] : []
  }

  /// The unit of one to three letters; 0 when there is none.
  package func unit(_ letters: some Collection<NameLetters.Letter>, in script: Script) -> Unit {
    let table = tables[Int(script.rawValue)]
    let units = letters.map { table.letters[$0] ?? 0 }
    guard !units.contains(0) else { return 0 }
    switch units.count {
    case 1: return units[0]
    case 2: return Unit(truncatingIfNeeded: table.pairs[Int(units[0]) << 8 | Int(units[1])])
    case 3: return table.triples[Self.triple(units[0], units[1], units[2])] ?? 0
    default: return 0
    }
  }

  /// Adds a unit of one to three letters of the script, the letters themselves first; returns 0 when there is no
  /// room for more, or the letters are of another script.
  @discardableResult
  package mutating func add(_ letters: [NameLetters.Letter], in script: Script) -> Unit {
    let known = unit(letters, in: script)
    if known != 0 { return known }
    // Names that mix scripts have letters of others.
    guard letters.allSatisfy({ $0 == NameLetters.space || Script(scalar: UInt32($0)) == script }) else {
      return 0
    }
    var units: [Unit] = []
    if letters.count > 1 {
      for letter in letters { units.append(add([letter], in: script)) }
      guard !units.contains(0) else { return 0 }
    }
    let index = Int(script.rawValue)
    let number = tables[index].spellings.count
    guard number < Int(Self.firstUnknown), (1...3).contains(letters.count) else { return 0 }
    let unit = Unit(number)
    tables[index].spellings.append(letters)
    switch letters.count {
    case 1:
      tables[index].letters[letters[0]] = unit
      ownUnits[Int(letters[0])] = UInt16(script.rawValue) << 8 | UInt16(unit)
    case 2: tables[index].pairs[Int(units[0]) << 8 | Int(units[1])] |= UInt16(unit)
    default:
      tables[index].triples[Self.triple(units[0], units[1], units[2])] = unit
      tables[index].pairs[Int(units[0]) << 8 | Int(units[1])] |= Self.startsTriple
    }
    return unit
  }

  private static func triple(_ first: Unit, _ second: Unit, _ third: Unit) -> UInt32 {
    UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  /// Where a letter stands in its word, for what it costs to leave it out.
  package enum Context {
    /// Inside, between consonants.
    package static let inside: UInt8 = 0
    /// Inside, after a letter written for a vowel and before a consonant.
    package static let afterVowel: UInt8 = 1
    /// Inside, before a letter written for a vowel and after a consonant.
    package static let beforeVowel: UInt8 = 2
    /// Inside, between letters written for vowels.
    package static let amongVowels: UInt8 = 3
    /// First letter of its word.
    package static let start: UInt8 = 4
    /// First letter of its word, before a letter written for a vowel.
    package static let startBeforeVowel: UInt8 = 5
    /// Last letter of its word.
    package static let end: UInt8 = 6
    /// Last letter of its word, after a letter written for a vowel.
    package static let endAfterVowel: UInt8 = 7
    /// Beside the same letter.
    package static let double: UInt8 = 8
    /// Where letters of native Arabic words begin, whose spelling is fixed.
    package static let native: UInt8 = 9
    package static let count = 14
    package static let names = [
      "inside", "after-vowel", "before-vowel", "among-vowels", "start", "start-before-vowel", "end",
      "end-after-vowel", "double", "native-inside", "native-beside-vowel", "native-start", "native-end",
      "native-double",
    ]
  }

  /// The units that begin at each letter of a name, of one, two and three letters, and the letter's context.
  package func spell(_ name: NameLetters) -> SpelledName {
    var spelled = SpelledName(script: name.script, count: name.letters.count)
    name.letters.withUnsafeBufferPointer { letters in
      spelled.letters.withUnsafeMutableBufferPointer { spell(letters, in: name.script, into: $0) }
    }
    return spelled
  }

  /// The same of letters in a row, into as many places.
  func spell(
    _ letters: UnsafeBufferPointer<NameLetters.Letter>, in script: Script,
    into spelled: UnsafeMutableBufferPointer<SpelledLetter>
  ) {
    let table = Int(script.rawValue)
    let count = letters.count
    for index in 0..<count {
      let letter = letters[index]
      let known = ownUnits[Int(letter)]
      var unit = known >> 8 == UInt16(script.rawValue) ? Unit(truncatingIfNeeded: known) : 0
      if letter == NameLetters.space { unit = Self.space }
      if unit == 0 { unit = Self.firstUnknown | UInt8(truncatingIfNeeded: letter) & 15 }
      spelled[index] = SpelledLetter(single: unit)
    }
    for index in 0..<max(0, count - 1) {
      let (first, second) = (spelled[index].single, spelled[index + 1].single)
      let pair = tables[table].pairs[Int(first) << 8 | Int(second)]
      spelled[index].pair = Unit(truncatingIfNeeded: pair)
      if pair & Self.startsTriple != 0, index + 2 < count {
        let third = spelled[index + 2].single
        spelled[index].triple = tables[table].triples[Self.triple(first, second, third)] ?? 0
      }
    }
    var start = 0
    for index in 0...count where index == count || letters[index] == NameLetters.space {
      Self.addContexts(
        UnsafeBufferPointer(rebasing: letters[start..<index]),
        to: UnsafeMutableBufferPointer(rebasing: spelled[start..<index]))
      start = index + 1
    }
  }

  private static let native = LetterTable(repeating: false) { flags in
    for scalar in "حعضظ".unicodeScalars { flags[Int(scalar.value)] = true }
  }

  /// Whether a word has the Arabic article or a letter that transcribers do not use for foreign sounds. Such a
  /// word is Arabic, and its spelling fixed: محمد and محمود are two names.
  static func isNative(_ word: UnsafeBufferPointer<NameLetters.Letter>) -> Bool {
    word.count > 4 && word[0] == 0x627 && word[1] == 0x644 || hasNativeLetter(word)
  }

  /// Whether a word has a letter that transcribers do not use for foreign sounds.
  static func hasNativeLetter(_ word: some Sequence<NameLetters.Letter>) -> Bool {
    let native = native
    return word.contains { native[$0] }
  }

  private static func addContexts(
    _ word: UnsafeBufferPointer<NameLetters.Letter>,
    to spelled: UnsafeMutableBufferPointer<SpelledLetter>
  ) {
    let isNative = isNative(word)
    let isVowel = SoundClass.isVowel
    for index in word.indices {
      let letter = word[index]
      let before = index > 0 ? word[index - 1] : 0
      let after = index + 1 < word.count ? word[index + 1] : 0
      let (afterVowel, beforeVowel) = (isVowel[before], isVowel[after])
      if isNative {
        spelled[index].context =
          Context.native
          + (letter == before || letter == after
            ? 4 : before == 0 ? 2 : after == 0 ? 3 : afterVowel || beforeVowel ? 1 : 0)
      } else if letter == before || letter == after {
        spelled[index].context = Context.double
      } else if before == 0 {
        spelled[index].context = beforeVowel ? Context.startBeforeVowel : Context.start
      } else if after == 0 {
        spelled[index].context = afterVowel ? Context.endAfterVowel : Context.end
      } else {
        spelled[index].context = (afterVowel ? 1 : 0) + (beforeVowel ? 2 : 0)
      }
    }
  }
}
