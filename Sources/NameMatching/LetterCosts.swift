/// What it costs to read one letter for another, to drop one or to add one, between two spellings of a name.
///
/// Letters are Unicode scalars of folded text. Costs lie between 0 and 1: what transcribers often confuse is
/// cheap (ج and غ for one foreign sound), vowels are cheap inside a word and dear at its start, everything
/// else costs 1.
public struct LetterCosts: Sendable {
  /// The costs for Arabic-script and Latin-script names.
  public static let standard = LetterCosts()

  /// One letter as a number below 65,536; scalars beyond read as one unknown letter.
  public typealias Letter = UInt16

  /// Costs of confusable pairs, both ways, in hundredths; from common transcription practice: foreign g is
  /// written ج, غ, ق, ك or گ, v is ف, ڤ or و, zh is ج or ژ, s before vowels is س or ز, th is ث, ت or س.
  private static let pairs: [(letters: StaticString, cost: Int)] = [
    ("جغ", 18), ("جگ", 10), ("غگ", 10), ("كگ", 15), ("قگ", 20), ("غق", 30), ("جق", 35), ("كق", 30),
    ("كغ", 35), ("جك", 45), ("كخ", 45), ("خه", 60), ("خح", 40), ("هح", 40), ("خغ", 50),
    ("زس", 30), ("سص", 22), ("صز", 45), ("زذ", 25), ("زظ", 35), ("ذظ", 35), ("ثس", 30), ("ثت", 30),
    ("ذد", 35), ("تط", 18), ("دض", 25), ("دت", 45), ("طد", 55), ("ضظ", 25), ("ثذ", 50),
    ("بپ", 5), ("فڤ", 5), ("بڤ", 35), ("ڤو", 30), ("فو", 40), ("بف", 60), ("بو", 70), ("پف", 50),
    ("جژ", 15), ("زژ", 20), ("شژ", 30), ("جز", 45), ("شچ", 15), ("جچ", 20), ("تچ", 30), ("جش", 50),
    ("سش", 45), ("جي", 60), ("نم", 60), ("لر", 70),
    ("اه", 30), ("اي", 60), ("او", 60), ("وي", 60), ("يه", 50), ("اع", 30), ("اء", 10), ("عء", 30),
    ("يء", 25), ("وء", 25),
    ("ck", 15), ("cs", 30), ("sz", 25), ("iy", 15), ("vw", 20), ("ei", 30), ("ou", 30), ("ae", 35),
    ("kq", 15), ("gj", 35), ("jy", 35), ("fv", 40), ("gh", 60), ("dt", 45), ("bp", 50), ("ea", 35),
    ("ao", 45), ("eo", 50), ("iu", 60), ("uw", 40), ("jz", 45), ("xk", 40), ("gk", 45), ("ie", 30),
  ]

  /// For each letter its row in `substitutions`; 0 for letters without confusable ones.
  private let rows: [UInt8]
  private let substitutions: [Float]
  private let vowels: [Bool]
  private let native: [Bool]
  private static let weak: Set<Letter> = Set(letters(Array("ءعهh".utf8)[...]))

  private init() {
    var rows = [UInt8](repeating: 0, count: 1 << 16)
    var count = 1
    func row(_ letter: Letter) -> Int {
      if rows[Int(letter)] == 0 {
        rows[Int(letter)] = UInt8(count)
        count += 1
      }
      return Int(rows[Int(letter)])
    }
    var substitutions = [Float](repeating: 1, count: 1 << 14)
    for pair in Self.pairs {
      let letters = Self.letters(Array("\(pair.letters)".utf8)[...])
      let (left, right) = (row(letters[0]), row(letters[1]))
      substitutions[left << 7 | right] = Float(pair.cost) / 100
      substitutions[right << 7 | left] = Float(pair.cost) / 100
    }
    func table(_ letters: String) -> [Bool] {
      var table = [Bool](repeating: false, count: 1 << 16)
      for letter in Self.letters(Array(letters.utf8)[...]) { table[Int(letter)] = true }
      return table
    }
    precondition(count <= 128, "more confusable letters than rows")
    self.rows = rows
    self.substitutions = substitutions
    vowels = table("اويaeiouy")
    native = table("حعضظ")
  }

  /// The letters of folded UTF-8.
  public static func letters(_ folded: ArraySlice<UInt8>) -> [Letter] {
    var letters: [Letter] = []
    letters.reserveCapacity(folded.count)
    var decoder = UTF8()
    var iterator = folded.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      letters.append(Letter(exactly: scalar.value) ?? 0xFFFF)
    }
    return letters
  }

  /// Whether a letter is written for a vowel.
  public func isVowel(_ letter: Letter) -> Bool { vowels[Int(letter)] }

  /// Whether a word has the Arabic article or a letter that transcribers do not use for foreign sounds. Such a
  /// word is Arabic, and its spelling fixed: محمد and محمود are two names.
  func isNative(_ word: [Letter]) -> Bool {
    word.count > 4 && word[0] == 0x627 && word[1] == 0x644 || word.contains { native[Int($0)] }
  }

  /// The cost of reading one letter for another.
  public func substitution(_ left: Letter, _ right: Letter) -> Float {
    left == right ? 0 : substitutions[Int(rows[Int(left)]) << 7 | Int(rows[Int(right)])]
  }

  /// The cost of a letter that one spelling has and the other lacks. `before` and `after` are its
  /// neighbours, 0 at either end of the word.
  func gap(_ letter: Letter, before: Letter, after: Letter, isNative: Bool) -> Float {
    if letter == before || letter == after { return 0.25 }
    if vowels[Int(letter)] {
      if isNative { return before == 0 ? 0.7 : 0.5 }
      if before == 0 { return letter == 0x627 ? 0.4 : 0.7 }
      return after == 0 ? 0.4 : 0.25
    }
    // تش and ش, شت and ش, دج and ج write one foreign sound.
    if letter == 0x62A, after == 0x634 || before == 0x634 { return 0.2 }
    if letter == 0x62F, after == 0x62C { return 0.2 }
    if letter == 0x633, before == 0x643 { return 0.5 }
    if Self.weak.contains(letter) { return before == 0 ? 0.7 : 0.4 }
    return 1
  }
}
