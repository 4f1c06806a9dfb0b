/// A piece of a sentence as rules see it: a word, a proclitic, a mention, a date or a mark.
struct Token: BitwiseCopyable, Sendable {
  enum Kind: BitwiseCopyable, Sendable, Hashable {
    /// A word or a proclitic, by its number in the vocabulary.
    case word(Int32)
    /// A mention, by its index.
    case mention(Int32)
    /// A date, by its index in the sentence.
    case date(Int32)
    case punctuation(Punctuation)
  }

  /// The marks that rules distinguish; quotation marks are none, they may stand anywhere.
  enum Punctuation: UInt8, Sendable {
    case comma, semicolon, colon, dash, open, close, slash

    /// The mark of a scalar that parts words.
    init?(_ scalar: Unicode.Scalar) {
      switch scalar {
      case ",", "،", "、": self = .comma
      case ";", "؛", "…": self = .semicolon
      case ":": self = .colon
      case "-", "\u{2010}"..."\u{2015}", "_": self = .dash
      case "(", "[": self = .open
      case ")", "]": self = .close
      case "/", "\\", "|": self = .slash
      default: return nil
      }
    }

    /// The mark as rules write it.
    init?(ruleSymbol: Substring) {
      switch ruleSymbol {
      case ",": self = .comma
      case ":": self = .colon
      case "-": self = .dash
      case "(": self = .open
      case ")": self = .close
      default: return nil
      }
    }
  }

  var kind: Kind
  private var sourceBounds: CompactRange
  private var foldedBounds: CompactRange
  /// The stems that the adjective of a place has which is spelt so.
  var stems = DemonymTable.Stems()
  private var phraseBounds = CompactRange(0..<0)
  /// Whether its phrases are those of one word that the table has, not those of the sentence.
  private(set) var sharesPhrases = true
  /// The reserved classes of which a phrase begins here.
  private(set) var reserved: UInt64 = 0
  /// Whether an inflected verb of the rules begins here.
  private(set) var isVerb = false
  /// Whether a phrase that triggers rules begins here.
  private(set) var isTrigger = false
  /// Whether it ends in teh marbuta, which no pronoun is spelt with.
  var isFeminine = false
  /// Whether it may end in an Arabic pronoun: نائبه.
  var hasPronoun = false
  /// Whether it is an Arabic word with its article.
  var isDefinite = false
  /// Whether it begins with a digit.
  var isNumber = false
  /// Whether it is an English word that may describe whom a name behind it names: "the actress Cyd Charisse", not
  /// "told reporters Putin was well".
  var mayDescribe = false
  /// The adjective of a place that begins here, by its index among those of the sentence; -1 for none.
  var demonym: Int32 = -1

  init(kind: Kind, source: Range<Int>, folded: Range<Int>) {
    self.kind = kind
    sourceBounds = CompactRange(source)
    foldedBounds = CompactRange(folded)
  }

  /// Where it stands, in UTF-8 bytes of the text.
  var source: Range<Int> { sourceBounds.range }
  /// Where its folded form stands, in bytes of the folded text; empty for marks.
  var folded: Range<Int> { foldedBounds.range }
  /// Where its phrases are among those of the table or of the sentence.
  var phrases: Range<Int> { phraseBounds.range }

  /// Notes the phrases that begin here.
  mutating func setPhrases(
    _ range: CompactRange, areShared: Bool, reserved: UInt64, isVerb: Bool, isTrigger: Bool
  ) {
    (phraseBounds, sharesPhrases) = (range, areShared)
    (self.reserved, self.isVerb, self.isTrigger) = (reserved, isVerb, isTrigger)
  }
}

/// A phrase of a word class found in a sentence.
struct PhraseMatch: BitwiseCopyable, Sendable {
  /// The bit of the class among the reserved ones.
  let reserved: UInt64
  private let shortClassNumber: Int32
  /// Which phrase of the table it is.
  let number: Int32
  let form: WordForm
  private var shortLength: UInt8
  let isArabic: Bool
  /// Whether rules are triggered by its class.
  let isTrigger: Bool

  init(
    classNumber: Int, reserved: UInt64, number: Int, length: Int, form: WordForm, isArabic: Bool,
    isTrigger: Bool
  ) {
    shortClassNumber = Int32(classNumber)
    self.number = Int32(number)
    shortLength = UInt8(clamping: length)
    (self.reserved, self.form) = (reserved, form)
    (self.isArabic, self.isTrigger) = (isArabic, isTrigger)
  }

  var classNumber: Int { Int(shortClassNumber) }
  /// Whether it is of one of some classes.
  func isOf(_ classes: BufferView<Int32>) -> Bool {
    for number in classes where number == shortClassNumber { return true }
    return false
  }
  /// How many tokens it takes.
  var length: Int { Int(shortLength) }
  /// The same phrase where it takes so many tokens, hyphens among them.
  func taking(_ length: Int) -> PhraseMatch {
    var phrase = self
    phrase.shortLength = UInt8(clamping: length)
    return phrase
  }
  /// Whether it is an inflected verb.
  var isVerb: Bool { !form.isDisjoint(with: .verb) && !form.contains(.nounLike) }
  /// Whether it is an English present, which is spelt as a noun is: "visits".
  var mayBeNoun: Bool {
    !isArabic && form.contains(.present) && form.isDisjoint(with: [.past, .participle, .gerund])
  }
}
