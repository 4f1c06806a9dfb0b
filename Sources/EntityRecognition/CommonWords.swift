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

  private static let contentWords = WordSet([newsWords, english].joined(separator: " "))

  private static let functionWords: WordSet = {
    var words = WordSet(particles)
    for stem in stems.split(whereSeparator: \.isWhitespace) {
      for suffix in suffixes.split(separator: " ", omittingEmptySubsequences: false) {
        for prefix in ["", "و", "ف"] {
          for word in Folding.words(of: prefix + String(stem) + String(suffix)) { words.insert(word[...]) }
        }
      }
    }
    return words
  }()

  private static let stems = """
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
