import Orthography

/// Words beside a name that say what kind of thing it names: منطقة before a region, الرئيس before a person.
enum ContextWords {
  /// Whether a folded word, with or without its article and conjunction, announces an entity of a root type
  /// or, in English, follows its name.
  static func announces(_ folded: ArraySlice<UInt8>, _ rootType: String) -> Bool {
    byType[rootType].map { announces(folded, $0) } ?? false
  }

  /// Whether some words have a folded one, with or without its article and proclitics.
  private static func announces(_ folded: ArraySlice<UInt8>, _ words: WordSet) -> Bool {
    folded.withUnsafeBufferPointer { folded in
      var isFound = contains(folded, words)
      if !isFound {
        Proclitics.forEachStripping(of: folded) { stripping in
          stripping.withRest(of: folded) { isFound = isFound || contains($0, words) }
        }
      }
      return isFound
    }
  }

  /// The same, with or without its article.
  private static func contains(_ folded: UnsafeBufferPointer<UInt8>, _ words: WordSet) -> Bool {
    if words.contains(folded, hash: WordHash.hash(folded)) { return true }
    guard ArabicArticle.isPrefix(of: folded) else { return false }
    let bare = ArabicArticle.stem(of: folded)
    return words.contains(bare, hash: WordHash.hash(bare))
  }

  /// Whether a folded word says only what kind of thing the name after it is, so that it does not belong to
  /// the name itself: قاعدة, صحيفة; but not جمهورية, which begins the names of states.
  static func isGenericHead(_ folded: ArraySlice<UInt8>) -> Bool { genericHeads.contains(folded) }

  private static let genericHeads = WordSet(
    """
    منطقة مقاطعة إقليم ولاية محافظة مدينة بلدة قرية نهر وادي جبل بحيرة جزيرة قاعدة مطار ميناء محطة معبر مركز منشأة موقع
    وكالة صحيفة جريدة مجلة قناة شبكة إذاعة تلفزيون شركة مؤسسة مجموعة حركة حزب تنظيم جماعة الرئيس السيد الأمير الملك الشيخ
    the city river lake agency newspaper channel company
    """)

  /// Whether a folded word announces entities of any type.
  static func contains(_ folded: ArraySlice<UInt8>) -> Bool {
    announces(folded, ofAnyType)
  }

  private static let ofAnyType = WordSet(listsByType.values.joined(separator: " "))
  private static let byType = listsByType.mapValues { WordSet($0) }

  private static let listsByType = [
    "Person":
      """
    رئيس رئيسة سيد سيدة زعيم زعيمة وزير وزيرة ملك ملكة أمير أميرة شيخ دكتور جنرال أدميرال عقيد لواء فريق مشير سفير
    سفيرة نائب حاكم متحدث متحدثة ناطق ناطقة مدير مديرة أمين قائد مستشار مستشارة مبعوث مندوب عاهل سلطان إمام بابا
    رفيق نظيره نظيرته شقيقه شقيقته زوجته زوجها نجله والده
    president mr mrs ms dr leader minister king queen prince princess sheikh general admiral governor ambassador
    senator chancellor premier secretary spokesman spokeswoman spokesperson
    presidents ministers leaders sir lord lady dame justice judge representative congressman congresswoman speaker
    captain colonel lieutenant sergeant commander officer professor pope cardinal archbishop rabbi
    sultan emir duke duchess chairman chairwoman chief director coach detective inspector attorney counsel
    republican democrat candidate nominee sen rep gov gen col lt sgt rev prof
    """,
    "Place":
      """
    منطقة مقاطعة إقليم ولاية محافظة مدينة مدينتي بلدة قرية نهر وادي حوض جبل جبال بحر بحيرة خليج جزيرة جزر شبه قاعدة
    مطار ميناء محطة معبر دولة جمهورية مملكة إمارة سلطنة عاصمة عاصمته ساحل شاطئ مضيق سهل صحراء حي ضاحية شمال جنوب شرق
    غرب شمالي جنوبي شرقي غربي وسط ضفة ضفاف
    region oblast province state city town village river lake sea gulf island islands airport port republic kingdom
    emirate sultanate capital mount mountains strait
    """,
    "Organization":
      """
    وكالة صحيفة جريدة مجلة قناة شبكة إذاعة تلفزيون موقع شركة مؤسسة مجموعة منظمة هيئة حزب حركة جماعة تنظيم وزارة مجلس
    لجنة جامعة معهد مركز نادي فريق اتحاد بنك مصرف
    agency newspaper channel network company group organization party movement ministry council committee university
    """,
  ]

  /// Whether a folded word is a verb of speaking, with or without a conjunction.
  static func isSpeechVerb(_ folded: ArraySlice<UInt8>) -> Bool {
    folded.withUnsafeBufferPointer { folded in
      var isFound = speechVerbs.contains(folded, hash: WordHash.hash(folded))
      Proclitics.forEachStripping(of: folded) { stripping in
        let rest = UnsafeBufferPointer(rebasing: folded[stripping.length...])
        isFound = isFound || speechVerbs.contains(rest, hash: WordHash.hash(rest))
      }
      return isFound
    }
  }

  private static let speechVerbs = WordSet(
    """
    قال قالت أكد أكدت أضاف أضافت صرح صرحت أعلن أعلنت أوضح أوضحت ذكر ذكرت أشار أشارت شدد شددت لفت لفتت اعتبر اعتبرت
    رأى رأت كتب كتبت نفى نفت حذر حذرت دعا دعت يقول تقول أعرب أعربت تابع تابعت said says told added warned stressed
    """)

}
