import Gazetteer
import NameMatching
import Orthography

/// Takes out readings that the words around them speak against, and the names of a reading that need a
/// context it does not have.
struct ReadingFilter {
  let gazetteer: Gazetteer
  let lexicon: NameLexicon
  let text: SegmentedText

  /// Whether some names of a reading stand; takes the others out of it.
  func keepsNames(of reading: inout Reading) -> Bool {
    guard !isAccusativeNisba(reading) else { return false }
    if let entries = reading.entries.filtered({ stands($0, in: reading) }) {
      reading.entries = entries
      return true
    }
    guard let entries = reading.entries.filtered({ mayPointBack($0, in: reading) }) else {
      return false
    }
    reading.entries = entries
    reading.needsIntroduction = true
    return true
  }

  private func stands(_ entry: NameTrie.Entry, in reading: Reading) -> Bool {
    let name = entry.traits
    if !agreesInCase(name, reading) { return false }
    let isSingle = reading.words.count == 1
    var hasContext: Bool { isAnnounced(reading, name.rootType) }
    if name.needsContext, !hasContext, !isDestination(reading, name.rootType) { return false }
    switch entry.form {
    case .whole, .joined:
      // One short word is no sure sign of a name behind a proclitic or under another spelling.
      if isSingle, reading.letters < 3, !reading.isWholeText {
        return (hasContext || name.kind == .acronym) && reading.procliticLength == 0 && reading.cost == 0
      }
      if isSingle, reading.cost > 0 {
        return reading.letters >= (name.isASCII ? 5 : 4) && name.kind != .given
      }
      return true
    case .withoutArticle:
      return reading.cost == 0 && (!isSingle || hasContext && !lexicon.isDemonym(word(of: reading)))
    case .part: return reading.letters >= 3 && reading.cost <= RunningText.liberty
    }
  }

  /// Whether a family name that needs a context is meant where the document names its bearer in full: الشرع.
  private func mayPointBack(_ entry: NameTrie.Entry, in reading: Reading) -> Bool {
    let name = entry.traits
    return name.needsContext && name.kind == .surname && name.rootType == "Person" && reading.cost == 0
      && reading.words.count == 1 && entry.form == .whole && agreesInCase(name, reading)
      && !isAdjective(reading)
  }

  /// Whether an adjective of nationality stands behind a noun with an article: الجيش السوداني.
  private func isAdjective(_ reading: Reading) -> Bool {
    let index = reading.words.lowerBound - 1
    return reading.procliticLength == 0 && lexicon.isDemonym(word(of: reading)) && index >= 0
      && text.sharesClause(index, reading.words.lowerBound)
      && ArabicArticle.isPrefix(of: text.foldedBytes(of: text.words[index]))
  }

  /// Whether capitals are where the name has them, in scripts with capitals.
  private func agreesInCase(_ name: NameTraits, _ reading: Reading) -> Bool {
    guard name.isCapitalized else { return true }
    let source = text.text(reading.span).unicodeScalars
    guard source.first?.properties.isUppercase ?? true else { return false }
    return !name.isAcronym || source.allSatisfy(\.properties.isUppercase)
  }

  /// Whether one of the two words before, or the word after, says that a name of this root type is here. For a doubtful
  /// spelling only an adjective may stand between, not another name: «الرئيس الروسي بوتن», but not «الشيخ مختار روبو».
  func isAnnounced(_ reading: Reading, _ rootType: String) -> Bool {
    for distance in 1...2 {
      let index = reading.words.lowerBound - distance
      guard index >= 0, text.sharesClause(index, reading.words.lowerBound) else { break }
      if distance == 2, reading.cost > 0,
        !ArabicArticle.isPrefix(of: text.foldedBytes(of: text.words[index + 1]))
      {
        break
      }
      if ContextWords.announces(text.foldedBytes(of: text.words[index]), rootType) { return true }
    }
    let after = reading.words.upperBound
    guard after < text.words.count, text.utf8[reading.span.lowerBound] < 0x80,
      text.sharesClause(after - 1, after)
    else { return false }
    return ContextWords.announces(text.foldedBytes(of: text.words[after]), rootType)
  }

  /// Whether somebody goes to the place that the reading names.
  private func isDestination(_ reading: Reading, _ rootType: String) -> Bool {
    rootType == "Place" && reading.words.count == 1 && reading.procliticLength == 0
      && PlaceContext(text: text).verdict(at: reading.words.lowerBound) == .surePlace
  }

  /// Whether the word before says that somebody speaks.
  func isSpeaker(_ reading: Reading) -> Bool {
    let index = reading.words.lowerBound - 1
    return index >= 0 && text.sharesClause(index, reading.words.lowerBound)
      && ContextWords.isSpeechVerb(text.foldedBytes(of: text.words[index]))
  }

  private func word(of reading: Reading) -> ArraySlice<UInt8> {
    text.foldedBytes(of: text.words[reading.words.lowerBound]).dropFirst(reading.procliticLength)
  }

  private static let ten = Array("10".utf8)[...]

  /// Whether the word is an adjective in the accusative that looks like a country: in «مسؤولا فضائيا روسيا»
  /// روسيا is "Russian". So it is behind an indefinite accusative or a number that takes one, when the name ends
  /// as an accusative nisba does.
  private func isAccusativeNisba(_ reading: Reading) -> Bool {
    guard reading.words.count == 1, reading.procliticLength == 0, reading.words.lowerBound > 0 else {
      return false
    }
    let word = text.foldedBytes(of: text.words[reading.words.lowerBound])
    guard word.count > 6, word.suffix(4).elementsEqual(IndefiniteAccusative.nisbaEnding) else { return false }
    let index = reading.words.lowerBound - 1
    let before = text.words[index]
    let isAdjacent = text.words[reading.words.lowerBound].source.lowerBound - before.source.upperBound == 1
    guard isAdjacent else { return false }
    let folded = text.foldedBytes(of: before)
    // Eleven to 99 count accusatives: 58 روسيا are 58 Russians.
    if before.kind == .digits { return folded.count == 2 && folded != Self.ten }
    return IndefiniteAccusative.looksLike(folded) && !lexicon.isWord(folded)
  }
}

/// The Arabic indefinite accusative: a noun or adjective that ends in an alef read -an.
private enum IndefiniteAccusative {
  private static let waw = Array("وا".utf8)
  static let nisbaEnding = Array("يا".utf8)
  private static let adverbs = WordSet(
    """
    أيضا حاليا جدا غدا أبدا دائما سابقا لاحقا قريبا مؤخرا أخيرا رسميا سنويا يوميا شخصيا تحديدا خصوصا خاصة فورا سرا معا
    علنا عموما غالبا أحيانا نادرا تماما فعلا حقا طبعا دوليا محليا إقليميا عسكريا سياسيا اقتصاديا هذا إذا ماذا لماذا هكذا
    عما مما كما بما فيما لما أما إما إلا ألا هلا كلا بينما حينما عندما كلما مهما ربما حيثما لولا هنا دعا نجا عفا بدا غزا سما
    تجاه دنا إنما لاسيما سيما أنا نحنا علينا إلينا لنا بنا منا عنا لديها فيها منها عنها إليها عليها لها بها
    """)

  static func looksLike(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 8, word.suffix(2).elementsEqual(Proclitics.alef), !ArabicArticle.isPrefix(of: word),
      !word.suffix(4).elementsEqual(waw), !adverbs.contains(word)
    else { return false }
    // An attached pronoun -ها or -نا or -هما is no accusative.
    let ending = word.dropLast(2).suffix(2)
    return !ending.elementsEqual(Array("ه".utf8)) && !ending.elementsEqual(Array("ن".utf8))
      && !ending.elementsEqual(Array("م".utf8))
  }
}

extension SegmentedText {
  /// Whether two words stand in one stretch of text without punctuation that ends a clause between them.
  func sharesClause(_ first: Int, _ second: Int) -> Bool {
    let (low, high) = (min(first, second), max(first, second))
    let gap = words[low].source.upperBound..<max(words[low].source.upperBound, words[high].source.lowerBound)
    return !utf8[gap].contains {
      $0 == 0x2E || $0 == 0x2C || $0 == 0x0A || $0 == 0x3A || $0 == 0x21 || $0 == 0x3F
    }
      && !utf8[gap].containsArabicPunctuation
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes hold an Arabic comma, semicolon or question mark.
  fileprivate var containsArabicPunctuation: Bool {
    zip(self, dropFirst()).contains { $0 == 0xD8 && ($1 == 0x8C || $1 == 0x9B || $1 == 0x9F) }
  }
}
