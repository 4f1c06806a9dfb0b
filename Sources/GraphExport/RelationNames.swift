/// How relation types are called in drawings.
enum RelationNames {
  /// The name of a relation type in a language; without one, the type in small letters with spaces.
  static func name(of type: String, in language: String) -> String {
    if language == "ar", let name = arabic[type] { return name }
    return type.lowercased().split(separator: "_").joined(separator: " ")
  }

  private static let arabic: [String: String] = [
    "MET": "التقى",
    "VISITED": "زار",
    "LEFT": "غادر",
    "HOSTED": "استقبل",
    "ACCOMPANIED": "رافق",
    "INVITED": "دعا",
    "ACCEPTED_INVITATION": "قبل دعوة",
    "GAVE_TO": "أهدى",
    "SPOKE_TO": "قال لـ",
    "QUOTED": "نقل عن",
    "PRAISED": "أشاد بـ",
    "SUPPORTED": "دعم",
    "COOPERATED_WITH": "تعاون مع",
    "AIDED": "ساعد",
    "OFFERED_TO": "عرض على",
    "AGREED_WITH": "اتفق مع",
    "CRITICISED": "انتقد",
    "THREATENED": "هدد",
    "REJECTED": "رفض",
    "SANCTIONED": "فرض عقوبات على",
    "ATTACKED": "هاجم",
    "AT_WAR_WITH": "في حرب مع",
    "HOLDS_POSITION": "يشغل منصبا في",
    "APPOINTED": "عين",
    "SIBLING_OF": "شقيق",
    "PARENT_OF": "والد",
    "SPOUSE_OF": "زوج",
    "LOCATED_IN": "يقع في",
    "MEMBER_OF": "عضو في",
    "PART_OF": "تابع لـ",
    "CO_OCCURS": "ذكر مع",
    "CO_OCCURS_WITH": "ذكر مع",
  ]
}
