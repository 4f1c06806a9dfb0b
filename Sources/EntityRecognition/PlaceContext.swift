import Orthography

/// Tells whether a word that is a common noun too stands in a sentence as the name of a place does: كابل is
/// Kabul in «وصل إلى كابل» and a cable in «مد كابل بحري».
struct PlaceContext {
  let text: SegmentedText

  /// How much the sentence says.
  enum Verdict: Int, Comparable, Sendable {
    /// The word is a noun with an adjective or a genitive.
    case noun
    /// Nothing either way.
    case open
    /// Something is said to be there.
    case place
    /// Somebody goes there, or the sentence goes on to say what kind of place it is.
    case surePlace

    static func < (left: Verdict, right: Verdict) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the words around a word say.
  func verdict(at index: Int) -> Verdict {
    if isDescribed(index) || isNounElsewhere(index) { return .noun }
    guard index > 0, text.sharesClause(index - 1, index) else { return .open }
    let before = word(index - 1)
    if Self.contains(before, in: Self.visits) { return .surePlace }
    let isDirection = Self.contains(before, in: Self.directions)
    let isLocation = Self.contains(before, in: Self.locations)
    guard isDirection || isLocation else { return .open }
    for distance in 2...6 where index >= distance && text.sharesClause(index - distance, index) {
      if Self.contains(word(index - distance), in: Self.motions) { return .surePlace }
    }
    if isExplained(index) { return .surePlace }
    return isLocation ? .place : .open
  }

  /// Whether the next word belongs to this one as a genitive or an adjective: كابل الكهرباء, كابل بحري. An
  /// adjective with an article belongs to a name, as in كابل الأفغانية.
  private func isDescribed(_ index: Int) -> Bool {
    let next = index + 1
    guard next < text.words.count, text.isSpaced(index, next) else { return false }
    let bytes = word(next)
    if Self.times.contains(bytes) || ContextWords.announces(bytes, "Place") { return false }
    let isNisba = bytes.count >= 8 && Self.nisbas.contains { bytes.suffix($0.count).elementsEqual($0) }
    return ArabicArticle.isPrefix(of: bytes) != isNisba || Self.adjectives.contains(bytes)
  }

  /// Whether the next word says what kind of place it is: كابل عاصمة أفغانستان.
  private func isExplained(_ index: Int) -> Bool {
    index + 1 < text.words.count && text.sharesClause(index, index + 1)
      && ContextWords.announces(word(index + 1), "Place")
  }

  /// Whether the text has the word with an article or in the plural, as names of places are not.
  private func isNounElsewhere(_ index: Int) -> Bool {
    let noun = text.words[index].folded
    return text.folded.bytes.withUnsafeBufferPointer { bytes in
      text.words.contains { other in
        // With the article, with the ending of the plural, or with both.
        guard (1...8).contains(other.folded.count - noun.count), other.folded != noun else { return false }
        let word = bytes[other.folded]
        let bare = ArabicArticle.stem(of: UnsafeBufferPointer(rebasing: word))
        guard bare.starts(with: bytes[noun]) else { return false }
        return bare.count == noun.count
          ? bare.count < word.count : bare.dropFirst(noun.count).elementsEqual(Self.plural)
      }
    }
  }

  private func word(_ index: Int) -> ArraySlice<UInt8> { text.foldedBytes(of: text.words[index]) }

  private static func contains(_ word: ArraySlice<UInt8>, in words: WordSet) -> Bool {
    words.contains(word)
      || Proclitics.conjunctionLength(of: word).map { words.contains(word.dropFirst($0)) } ?? false
  }

  private static let plural = Array("ات".utf8)
  private static let nisbas = ["ي", "يه"].map { Array($0.utf8) }

  private static let locations = WordSet("في داخل")
  private static let directions = WordSet("إلى الى من نحو صوب")
  private static let visits = WordSet(
    "زار زارت يزور تزور زيارة زيارته زيارتها غادر غادرت يغادر تغادر مغادرة مغادرته بلغ دخل دخلت")
  private static let motions = WordSet(
    """
    وصل وصلت يصل تصل وصول وصوله وصولها واصل عاد عادت يعود تعود عودة عودته عودتها سافر سافرت يسافر تسافر سفر سفره توجه توجهت
    يتوجه متوجها قدم قدمت قادما قادمة رحلة رحلته جاء جاءت هبط هبطت حط طار طارت زيارة زيارته زيارتها أجلي أجلت إجلاء
    انسحب انسحبت انسحاب فر هرب هربت رحل رحلت أقلع أقلعت
    """)
  private static let times = WordSet(
    """
    السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة اليوم الآن الليلة البارحة الماضي الماضية المقبل المقبلة
    الذي التي الذين أمس حيث حاليا
    """)
  private static let adjectives = WordSet(
    """
    جديد جديدة كبير كبيرة قديم قديمة طويل طويلة قصير قصيرة صغير صغيرة مهم مهمة أخرى آخر كثيرة كثير عدة عديدة مختلف مختلفة
    واحد واحدة معين معينة خاص خاصة عام عامة تحت فوق
    """)
}
