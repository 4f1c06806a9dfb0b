import Orthography

/// What kind of place a name may stand for when the gazetteer says no more than `Place`: what the word beside
/// it says (مدينة, منطقة, قاعدة; region), else a country.
struct UntypedPlace {
  let text: SegmentedText

  private static let kinds: [(type: UInt64, words: Set<[UInt8]>)] = [
    (
      EntityTypes.mask(["City"]),
      words("مدينة مدينتي بلدة قرية عاصمة ضاحية حي city town village suburb district")
    ),
    (
      EntityTypes.mask(["Region"]),
      words("منطقة مقاطعة إقليم ولاية محافظة region oblast province governorate")
    ),
    (
      EntityTypes.mask(["Facility"]),
      words(
        """
        قاعدة مطار ميناء محطة معبر قصر مسجد جامع كنيسة كاتدرائية مستشفى مخيم متحف ملعب استاد سجن فندق ساحة ميدان جسر سد برج
        سفارة جامعة معهد مدرسة airport port base cosmodrome mosque church cathedral hospital camp museum stadium arena
        prison jail hotel square bridge dam tower palace embassy university school temple
        """)
    ),
  ]

  /// The types of a mention of an untyped place.
  func types(ofMention span: Range<Int>) -> UInt64 {
    let first = text.firstWord(endingAfter: span.lowerBound)
    let end = text.firstWord(endingAfter: span.upperBound)
    // Arabic names the kind before, English as often after: the Amur region. It may be part of the name itself.
    for index in [first - 1, first - 2, end, first, end - 1] where text.words.indices.contains(index) {
      if let type = Self.type(of: text.foldedBytes(of: text.words[index])) {
        return type | EntityTypes.untypedPlace
      }
    }
    return EntityTypes.country | EntityTypes.untypedPlace
  }

  private static func type(of word: ArraySlice<UInt8>) -> UInt64? {
    let bare = ArabicArticle.stem(of: word)
    return kinds.first { $0.words.contains(Array(bare)) || $0.words.contains(Array(word)) }?.type
  }

  private static func words(_ text: String) -> Set<[UInt8]> { Set(Folding.words(of: text)) }
}
