import Orthography

/// Given names frequent in the news: before a family name they name somebody of that family, who need not be the one
/// whom the gazetteer knows (هانتر بايدن, Eric Trump).
enum GivenNames {
  /// Whether a folded word is a given name.
  static func contains(_ folded: ArraySlice<UInt8>) -> Bool { names.contains(folded) }

  private static let names = WordSet([arabic, foreignInArabic, latin].joined(separator: " "))

  /// Names of Arabs, Iranians and Turks that are no everyday words.
  private static let arabic = """
    محمد محمود أحمد حامد علي عمرو عثمان حسن حسين إبراهيم إسماعيل إسحاق يعقوب يوسف موسى عيسى هارون داود سليمان
    مصطفى مرتضى عبدالله عبدالرحمن عبدالعزيز عبدالفتاح عبدالملك عبدالكريم عبدالرحيم خالد طارق زياد أنس بلال حمزة
    جعفر قاسم كاظم باسم وسيم نبيل ناصر منصور مروان رامي سامي هاني فادي شادي وليد يزيد فيصل مشعل بندر نايف سعود
    فهد طلال جاسم حمد راشد مكتوم هزاع ذياب غسان بسام عصام هشام حسام وسام أسامة حازم ياسر عامر جمال كمال بلقاسم
    بوعلام رضا مهدي حيدر عباس جواد باقر هاشم عدنان عماد إياد رياض فراس قيس ليث فاطمة عائشة خديجة زينب مريم سارة
    هند ليلى سلمى نورة نوال سعاد سمية رقية أسماء رانيا ريما دينا نادية هدى منى لطيفة موزة أمينة حفصة نجلاء سهير
    ميرفت إلهام شيرين ياسمين لينا رنا مها غادة هيفاء أصالة نانسي إليسا رجب أوزغور خلوصي هاكان مولود بيرات أيدن
    جودت مسعود محسن مجتبى بهرام كيوان فرهاد داريوش شاهين كورش
    """

  /// Names of others as Arabic news spells them.
  private static let foreignInArabic = """
    هانتر جيل جو جون جورج بيل هيلاري تشيلسي باراك ميشيل دونالد ميلانيا إيفانكا إريك إيريك تيفاني لارا جاريد جيمس
    جيم جايمس مايكل مايك ميشال ميخائيل روبرت بوب ديفيد دافيد ويليام وليام هنري هاري تشارلز تشارلي كاميلا
    إليزابيث كيت ميغان توماس توم ثوماس ستيف ستيفن ستيفان بول بولس بيتر بطرس باتريك مارك ماركو لوك لوقا ماثيو
    أندرو أندريه أندري أندريا أنطونيو أنتوني أنطوني توني ألكسندر إسكندر ألكسي أليكسي أليكس أوليغ إيغور إيليا
    سيرغي سيرجي دميتري ديمتري يوري يفغيني فيكتور فالنتينا فلاديمير نيكولاي بافل رومان ماريا ماري ماريان تاتيانا
    أولغا يوليا يلينا إيلينا أولينا أنجيلا أنغيلا أورسولا كريستين كارولين إيمانويل فرانسوا نيكولا جاك جان بريجيت
    برنار لوران ماتيو سيلفيو جورجيا جوزيبي ماريو باولو كارلو كارلوس خوان خوسيه بيدرو ميغيل خافيير دييغو ليونيل
    كريستيانو نيمار كيليان إدواردو فرناندو لويس لويز ألفارو أولاف فريدريش هانز كلاوس يورغن فرانك هورست غيرهارد
    مارتن ريتشارد رونالد جيرالد جيمي ليندون دوايت فرانكلين تيودور كمالا مادلين كوندوليزا كولن ريكس لويد جيك جيف
    إيلون وارن تيم لاري ساندرا سوزان سامانثا ليندا ليزا لورا جينا جنيفر جيسيكا إيما إيزابيل بنيامين يائير يئير
    نفتالي أفيغدور بيني إيهود إسحق إيتمار بتسلئيل شمعون أرييل موشيه يتسحاق غولدا تسيبي أيليت كيم جونغ شينزو
    يوشيهيدي فوميو تارو ناريندرا راهول سونيا أميت عمران نواز شهباز بيلاوال آصف بوريس تيريزا ليز ريشي كير غوردون
    مارغريت نيك نايجل جيريمي ساجد جاستن بيير جوستين جاسيندا سكوت
    """

  /// Names in Latin letters.
  private static let latin = """
    aaron adam adrian ahmad ahmed alan albert alex alexander alexandra alexei alexey ali alice allen amanda amy
    ana andrea andrei andrew andrey andy angela ann anna anne anthony antonio arthur ashley asif barack barbara
    barron beau ben benjamin bernard beth betty bill billy bob bobby boris brandon brenda brian brigitte bruce
    bryan camilla carl carlos carol caroline catherine chad charles charlie chelsea chris christian christina
    christine christopher claire claudia colin craig cristiano cynthia dan daniel danny david dave dean deborah
    debra dennis derek diana diane diego dmitri dmitry don donald donna doris dorothy doug douglas dylan eddie
    edward edwin elena eli elizabeth ella ellen emily emma emmanuel emine eric erik ethan eugene eva evan evgeny
    faisal fatima fernando francis francisco francois frank fred frederick gabriel gareth gary george gerald
    gerard gianni ginny giorgia giuseppe glenn gloria gordon grace graham greg gregory hannah harold harry
    hassan heather heidi helen helena henry hillary howard hunter hussein ian ibrahim igor ilya imran irina
    isaac isabel ivan ivana ivanka jack jacob jacques jair jake james jamie jan jane janet jared jason javier
    jean jeff jeffrey jennifer jeremy jerry jesse jessica jill jim jimmy joan joanna joe joel johan john johnny
    jon jonathan jorge jose joseph joshua juan judith judy julia julian julie justin kamala karen karim karl
    kate katherine kathleen kathy katie keith keir ken kenneth kevin khalid kim kimberly kyle lara larry laura
    lauren laurent lawrence lee leo leonard leonid leslie lewis lina linda lionel lisa lloyd louis louise lucas
    lucy luis luke lynn madeleine marc marcel marco marcos margaret maria marie marina mario marion marius
    martha martin mary matteo matthew maurice max melania melanie melissa meghan michael michel michelle miguel
    mike mikhail mohamed mohammad mohammed monica moshe muhammad mustafa nadia nancy naomi natalia nathan neil
    nelson nicholas nick nicola nicolas nigel nikolai nina noah nora norman oleg olga oliver omar oscar osama
    pablo pamela patricia patrick paul paula paulo pavel pedro peggy peter phil philip philippe pierre rachel
    rahul ralph ramzan randy raul ray raymond rebecca richard rick rishi rob robert roberto robin roger roman
    ron ronald rosa rose ross roy rupert russell ruth ryan salem sam samantha samuel sandra sara sarah scott
    sean sergei sergey seth shane shannon sharon shaun shawn sheila silvio simon sofia sonia sophie stanley
    stefan stella stephanie stephen steve steven stuart sue susan svetlana tamara tanya tara tariq tatiana
    taylor ted teresa terry theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy tulsi
    tyler ursula valentina vanessa vera victor victoria viktor vincent viola virginia vivian vladimir walter
    warren wayne wendy will william xavier yair yasmin yevgeny yitzhak yulia yuri yusuf zachary zoe
    """
}
