/// The classes of sounds that letters of all scripts share: what skeletons are made of.
///
/// Coarse on purpose: two letters that transcribers take for one another are in one class. How near two letters
/// are is learnt (``SpellingModel``); the classes only bring candidates together.
enum SoundClass {
  /// Vowels and letters that often stand for one; no class of consonants.
  static let vowel: UInt8 = 0
  /// Consonants that come and go: ع, ء, h.
  static let weak: UInt8 = 15
  static let labial: UInt8 = 2
  static let velar: UInt8 = 4
  static let sibilant: UInt8 = 5

  /// Arabic, Latin, Cyrillic, Greek, Hebrew, Hangul, Katakana letters by class.
  private static let groups: [(letters: StaticString, code: UInt8)] = [
    (
      "اويآىaeiouyаеиоуыэюяіїєўйαεηιουωויᅡᅢᅣᅤᅥᅦᅧᅨᅩᅪᅫᅬᅭᅮᅯᅰᅱᅲᅳᅴᅵᄋアイウエオァィゥェォャュョヤユヨワヲー",
      vowel
    ),
    ("ءعهحhwʻʼ'ъьґאהעᄒᇂハヒヘホッ", weak),
    ("بپbpбпβπψבᄇᄈᄑᆸᇁバビブベボパピプペポ", 1),
    ("فڤfvвфφפףヴフ", 2),
    ("تطثدضذtdтдθτδדטתᄃᄄᄐᆮᇀタテトダデド", 3),
    ("جغقكگخcgkqjкгхґγκχξגחכךקᄀᄁᄏᆨᆩᆿカキクケコガギグゲゴ", 4),
    ("سصزظشژچszxжзсцчшщσςζזסצץשᄉᄊᄌᄍᄎᆺᆻᆽᆾサシスセソザジズゼゾチツヂヅ", sibilant),
    ("لlлλל", 7),
    ("رrрρרᄅᆯラリルレロ", 8),
    ("مmмμמםᄆᆷマミムメモ", 9),
    ("نnнνנןᄂᆫᆼナニヌネノン", 10),
  ]

  /// For each scalar below 65,536 its class; `vowel` for letters of unknown sound, too.
  static let table = LetterTable(repeating: vowel) { table in
    for group in groups {
      for scalar in "\(group.letters)".unicodeScalars where scalar.value < 1 << 16 {
        table[Int(scalar.value)] = group.code
      }
    }
  }

  /// The class of a letter for a vowel, beside those of consonants; `vowel` where it has none.
  static func vowelClass(of letter: NameLetters.Letter) -> UInt8 { vowelClasses[letter] }

  private static let vowelClasses = LetterTable(repeating: vowel) { table in
    let groups: [(letters: StaticString, code: UInt8)] = [
      ("اaаяαאᅡᅣアァャ", 11), ("وouwоуюωוᅩᅮᅭᅲᅯᅱオウォゥュヨ", 12), ("يىieyиыйіїеэιηיᅵᅦᅢイエィェ", 13),
    ]
    for group in groups {
      for scalar in "\(group.letters)".unicodeScalars { table[Int(scalar.value)] = group.code }
    }
  }

  /// Whether a letter is written for a vowel.
  static let isVowel = LetterTable(repeating: false) { flags in
    for scalar in "\(groups[0].letters)".unicodeScalars { flags[Int(scalar.value)] = true }
  }
}
