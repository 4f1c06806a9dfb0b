import Orthography

/// Words so frequent in running text that they are not taken for a misspelt name, nor for a name behind a
/// proclitic.
enum CommonWords {
  /// Whether a folded word is common.
  static func contains(_ folded: ArraySlice<UInt8>) -> Bool {
    folded.withUnsafeBufferPointer { contains($0, hash: WordHash.hash($0)) }
  }

  /// The same for a word whose hash is known.
  static func contains(_ folded: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Bool {
    functionWords.contains(folded, hash: hash) || contentWords.contains(folded, hash: hash)
  }

  /// Whether a folded word is a particle, a pronoun or a preposition, alone or with what is attached to it.
  static func isFunctionWord(_ folded: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Bool {
    functionWords.contains(folded, hash: hash)
  }

  /// Whether a folded word is a common one with the article or with endings: of number, gender or case, or a pronoun.
  /// Such a word is rather that than a misspelt name.
  static func containsForm(of folded: UnsafeBufferPointer<UInt8>) -> Bool {
    let bare = ArabicArticle.stem(of: folded)
    if isStem(Array(bare)) { return true }
    return endings.contains { ending in
      guard bare.count - ending.count >= shortestStem, bare.suffix(ending.count).elementsEqual(ending) else {
        return false
      }
      let stem = Array(bare.dropLast(ending.count))
      // مخالفات is the plural of مخالفة.
      return isStem(stem) || isStem(stem + feminine)
    }
  }

  private static func isStem(_ word: [UInt8]) -> Bool {
    stems.contains(word[...]) || contentWords.contains(word[...])
  }

  /// Three Arabic letters.
  private static let shortestStem = 6
  private static let feminine = Array("ه".utf8)
  private static let endings = """
    ا ه ي ات ان ين ون ها هم هن نا كم هما ته تها تهم تنا تهما اته اتها اتهم اتنا ية يات يين يون
    """.split(whereSeparator: \.isWhitespace).flatMap { Folding.words(of: String($0)) }

  private static let contentWords = WordSet([newsWords, english].joined(separator: " "))
  private static let stems = WordSet(nouns)

  private static let functionWords: WordSet = {
    var words = WordSet(particles)
    for stem in prepositions.split(whereSeparator: \.isWhitespace) {
      for suffix in suffixes.split(separator: " ", omittingEmptySubsequences: false) {
        for prefix in ["", "و", "ف"] {
          for word in Folding.words(of: prefix + String(stem) + String(suffix)) { words.insert(word[...]) }
        }
      }
    }
    return words
  }()

  private static let prepositions = """
    في ب ل ك من عن على علي الى إلي مع عند لدى لدي بين بعد قبل تحت فوق حول دون ضد عبر خلال أمام وراء منذ نحو حتى
    أن إن كأن لكن لأن ليت لعل كل بعض جميع نفس ذات غير مثل كلا كلتا أي حين بينما كان كانت هناك مما عما فيما لما لم لن
    """

  private static let suffixes = " ه ها هم هن هما ك كم ي نا ا"

  private static let particles = """
    هذا هذه هذان هؤلاء ذلك تلك أولئك الذي التي الذين اللذان اللتان اللواتي هو هي هم هن هما أنا أنت نحن أنتم ما ماذا
    لماذا كيف متى أين كم هل قد لقد سوف إذا إذ إذن لو لولا ثم أو أم بل لا ليس ليست ليسوا كما كذلك أيضا فقط جدا حيث
    حينما عندما بينما كلما مهما ربما هنا هناك هنالك الآن اليوم أمس غدا ولا وما ومن وفي ولم ولن وقد وهو وهي وهم وكان
    وكانت ولكن وإن وأن بأن فإن لأن كأن حتى سوى إلا لعل ليت نعم كلا لدى بدل بدلا وسط عدم عدة عدد بدء بدون بلا كلها كلهم
    """

  /// Words that news are full of, and of which many are names of people, too: as such no evidence against one that is
  /// spelt like them.
  private static let nouns = """
    فنان ممثل مطرب مخرج مؤلف شاعر صحفي صحافي مراسل مذيع مصور مدرب حكم لاعب جمهور مشجع متسابق بطل سائق راكب مسافر سائح حاج
    معتمر معلم مدرس أستاذ تلميذ طالب باحث عالم طبيب ممرض مريض مهندس عامل عمال موظف مزارع فلاح صياد تاجر بائع مشتر زبون
    عميل مستهلك مستثمر مستورد مصدر محاسب مصرفي سمسار محام محامي قاض قاضي مدع شاهد متهم مجرم قاتل سارق مهرب سجين معتقل أسير
    مختطف رهينة ضحية قتيل جريح مصاب شهيد جندي ضابط شرطي حارس مقاتل مسلح متمرد متطرف إرهابي انتحاري مهاجم مدافع متظاهر محتج
    معارض مؤيد مناصر ناشط مرشح ناخب عضو أعضاء شريك حليف خصم منافس جار صديق قريب زوج زوجة ابن ابنة أخ أخت أب أم عائلة أسرة
    قبيلة عشيرة مواطن مقيم سكان ساكن مهاجر نازح وافد مغترب شاب شباب شيخ عجوز امرأة نساء فتاة فتى بنات أولاد مسلم مسيحي
    يهودي مشارك حاضر غائب مراقب مفتش مشرف منظم منسق مندوب مبعوث وسيط مفاوض موفد محلل معلق مترجم كاتب قارئ مستمع متابع
    رئاسة وزارة سفارة قنصلية بلدية محافظة إدارة مديرية محكمة نيابة شرطة مخابرات استخبارات حراسة دورية ثكنة معسكر سجن
    مخالفة جريمة جناية سرقة رشوة فساد تهريب تزوير احتيال ترهيب إرهاب تهديد تحذير تنديد إدانة اتهام اعتراف اعتقال احتجاز
    إفراج إطلاق محاكمة حكم عقوبة غرامة إعدام اغتيال اختطاف خطف تفجير انفجار عبوة قنبلة قذيفة غارة قصف اشتباك مواجهة صدام
    عنف توتر تصعيد تهدئة مصالحة حوار مفاوضة مشاورة مبادرة وساطة تسوية معاهدة ميثاق بروتوكول دستور تشريع لائحة مادة فقرة
    انتخاب اقتراع استفتاء تصويت حملة دعاية ائتلاف تحالف كتلة أغلبية أقلية معارضة موالاة استقالة إقالة تعيين تشكيل تعديل
    إصلاح تغيير تطوير تنمية تمويل استثمار اقتصاد تجارة صناعة زراعة سياحة صحة تعليم ثقافة رياضة إعلام صحافة بيئة طاقة كهرباء
    مياه صرف طرق جسر نفق سد مصنع معمل ورشة مزرعة حقل بئر أنبوب شحنة بضاعة سلعة سعر أسعار ثمن تكلفة كلفة ميزانية موازنة
    ضريبة رسوم دين ديون قرض قروض فائدة ربح أرباح خسارة خسائر سهم أسهم سند بورصة تداول مؤشر صفقة مناقصة مزاد عملة دولار
    دينار درهم ريال ليرة يورو راتب أجر وظيفة بطالة فقر غنى ثروة مجاعة جفاف فيضان زلزال إعصار عاصفة حريق كارثة
    إغاثة معونة منحة تبرع لاجئون خيمة مخيم مستشفى عيادة دواء علاج مرض وباء عدوى لقاح جراحة إصابة وفاة موت جثة جنازة دفن
    مدرسة جامعة كلية معهد امتحان شهادة درس بحث دراسة تجربة اختبار نظرية اكتشاف اختراع تقنية جهاز آلة حاسوب هاتف شبكة
    مباراة دوري كأس بطولة مسابقة جولة مرحلة هدف نقطة ركلة حارس مرمى ملعب نادي منتخب تدريب فوز هزيمة تعادل ميدالية
    مسرح مسرحية مسلسل فيلم سينما أغنية موسيقى لحن معرض مهرجان حفل حفلة احتفال عرس زواج طلاق عيد ذكرى رحلة سفر عودة
    مشارف أطراف ضواحي أحياء شوارع ساحة ميدان حديقة بناية عمارة شقة غرفة مكتب قاعة مطعم فندق متجر محل مسجد جامع معبد مقبرة
    جديد حديث قديم كبير صغير طويل قصير عريض واسع ضيق سريع بطيء قوي ضعيف غني فقير سعيد حزين جميل قبيح سهل صعب ممكن مستحيل
    ضروري مهم خطير خطر آمن مستقر صحيح خاطئ كامل ناقص نهائي أولي رئيسي ثانوي عام خاص مشترك منفصل مختلف مماثل متزايد متواصل
    مستمر مؤقت دائم سابق لاحق حالي مقبل ماض راهن قادم مذكور معروف مشهور مجهول غامض واضح صريح رسمي شعبي مدني عسكري سياسي
    اقتصادي اجتماعي ثقافي ديني علمي فني رياضي صحي قانوني قضائي أمني نووي نفطي مالي تجاري صناعي زراعي سياحي
    تصريح خطاب كلمة رسالة برقية مكالمة مقابلة حديث نقاش جدل خلاف نزاع صراع أزمة مشكلة حل قرار توصية اقتراح مقترح مطالبة
    دعوة رفض قبول موافقة تأييد معارضة انتقاد هجوم دفاع حماية رعاية مراقبة متابعة تنفيذ تطبيق إنجاز إعداد تحضير استعداد
    بداية نهاية استمرار توقف انقطاع عودة رجوع وصول مغادرة انسحاب انتشار تقدم تراجع ارتفاع انخفاض زيادة نقص تأخير تأجيل
    إلغاء إغلاق فتح افتتاح إنشاء تأسيس بناء هدم تدمير ترميم صيانة نقل شحن توزيع إنتاج استهلاك استيراد تصدير بيع شراء
    """

  private static let newsWords = """
    قال قالت قالوا يقول تقول وقال وقالت أكد أكدت أعلن أعلنت أضاف أضافت ذكر ذكرت أفاد أفادت كشف كشفت نقل نقلت بحث بحثت
    كان كانت يكون تكون كانوا صار أصبح أصبحت بات ظل مازال زال لايزال يزال بقي جاء جاءت أتى ذهب عاد عادت وصل وصلت غادر
    زار يزور زيارة لقاء اجتماع قمة محادثات مباحثات لقائه لقاؤه بلاده بلادها بلدان بلدين بلد بلاد دول دولة دولي دولية
    الدول الدولة الدولي الدولية رئيس رئيسة رؤساء الرئيس وزير وزراء الوزير الوزراء وزارة الوزارة حكومة الحكومة مجلس المجلس
    شعب الشعب جيش الجيش قوات القوات حرب الحرب سلام السلام أمن الأمن نظام النظام حزب الحزب قائد القائد زعيم الزعيم ملك
    الملك أمير الأمير ولي عهد العهد سفير السفير وفد الوفد عام العام سنة السنة شهر الشهر يوم أيام أسبوع ساعة دقيقة مرة
    مرات أول أولى ثان ثاني ثانية ثالث آخر أخرى أخير أخيرا كبير كبيرة كبرى صغير صغيرة جديد جديدة قديم قديمة عدد كثير قليل
    عالم العالم عربي عربية العربي العربية غرب الغرب شرق الشرق شمال الشمال جنوب الجنوب منطقة المنطقة مدينة المدينة قرية
    حدود الحدود بحر البحر نهر النهر جبل الجبل أرض الأرض سماء ماء هواء نار نور بيت البيت باب طريق شارع مكان المكان وقت
    الوقت زمن أمر أمور الأمور الأمر شيء أشياء حال حالة وضع الوضع عمل العمل أعمال حق حقوق قانون قرار اتفاق اتفاقية عقد
    عقود عقدت عقدا مال أموال سوق أسواق نفط غاز ذهب فضة سلاح أسلحة صاروخ صواريخ طائرة طائرات طيران سفينة سيارة قطار مطار
    ميناء كابل كابلات خط خطوط نظر نظرا بعد بعدما قبل قبيل بعيد قريب قريبا فرق فريق فترة فكرة كتاب كتب كلمة كلام لغة لون
    ليل نهار صباح مساء صورة صور خبر أخبار خبير خبراء علم علوم عليا عليه عليها بناء بنى بيان بيانات تقرير تقارير مصدر
    مصادر مشروع مشاريع برنامج برامج خطة خطط هدف أهداف سبب أسباب نتيجة نتائج مشكلة مشاكل أزمة أزمات قضية قضايا مساعدة
    دعم تعاون علاقة علاقات مصالح مصلحة موقف مواقف رأي آراء سؤال أسئلة جواب رد ردا ردود طلب طلبات دعوة دعوات شكر شكرا
    ورد وردت وصف وقف وقع وعد وعود ولد ولادة وجد وجود وجه وجهة وحدة وحده وزن وسيلة وسائل وطن وطني وطنية وضعت واحد واحدة
    فتح فشل فعل فعلا فصل فضاء فوز فيلم فن فنون كرة كسر كمية كوكب كون كتلة كأس كلف كيفية لاعب لجنة لحظة لذلك لهذا لهذه
    لكل لمدة لمن لجميع ليلة لوحة روتين وارد واسع والد والدة وفق وفقا وكالة وكالات بنك بنوك بداية بطل بطولة بحرية برلمان
    بريد بشكل بسبب بعض بنت بند بنود بوابة بيع تم تمت تمكن حول حالي حاليا حاكم حضور حملة حياة خاص خاصة خارج خارجية داخل
    داخلية دور دورة دين ديني رجل رجال رسالة رسمي رسمية سياسة سياسي سياسية شخص أشخاص شركة شركات صحيفة ضحايا طفل أطفال
    عسكري عسكرية عملية عمليات عنصر عناصر غزو قائمة قاعدة قدرة قدرات قسم قصف قضاء قطاع قمر أقمار قوة قوى قيادة لاجئ مؤتمر
    مباشر مبنى متحدث مجال مجموعة محلي محلية مدير مركز مسؤول مسؤولون مسؤولين مستوى معركة معلومات مقتل مقر منظمة مهم مهمة
    موقع مواقع نائب ناطق نحو ندوة نسبة نشر نص نصف نقطة نهاية نووي نووية هجوم هجمات هدنة هيئة كبار كاتب كامل كثيرا كاف
    طالب طالبت ترك تركت صدر صدرت وجيز وجيزة فروا فاسد فاسدة تشهد شهد شهدت يشهد جائزة قرصنة تدمير جمهور أتينا أسيء
    كشفت كرر كررت كفاح كنز كنيسة كلية فريد فرد أفراد فرصة فرع فحص فقد فقدان فور فورا فوق فيديو بارز بالغ بدأ بدأت بذل بذلك
    بشأن باسم بات بعث بعثة بقاء بقية بلوغ بلغ بلغت بنفس بين بينهم بينهما لازم لاحق لاحقا لبى لحق لزم لصالح لغاية لقي
    """

  private static let english = """
    the a an and or but if then than that this these those there here where when while who whom whose which what why how of
    in on at by for from to into onto over under with without within about after before between during until since against
    is are was were be been being has have had do does did will would can could may might must shall should not no nor so
    he she it they we you i his her its their our your my him them us me said says say told tells also more most many much
    some any all each both other another such own same new old first last next one two three four five six seven eight nine
    ten year years month months week weeks day days time today yesterday tomorrow people country countries government
    president minister prime foreign leader leaders state states city region talks meeting visit war peace news agency
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december north south east west northern southern eastern western part united national international
    """
}
