import Gazetteer

/// Family names that come before the given name, as Korean, Chinese and Vietnamese ones do.
enum FamilyNames {
  static let leading = WordSet(
    """
    كيم باك بارك تشوي تشو يون مون شي وانغ وانج تشانغ جيانغ لي هو نغوين تران فام هان سونغ ري
    kim pak park choe choi cho yoon moon xi wang zhang jiang li hu nguyen tran pham han song ri
    """)

  /// What a family name or the name of a father begins with and is never said without.
  static let particles = WordSet("ال بن ابن بنت ولد ابو ابي ابا بو ام عبد bin ibn bint ould abu abd")

  /// What stands behind a name without being one.
  static let epithets = WordSet(
    """
    الأول الأولى الثاني الثانية الثالث الثالثة الرابع الخامس السادس السابع الثامن التاسع العاشر الكبير الكبرى الأكبر
    الأصغر الصغير الابن الأب العظيم i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi jr sr junior senior great elder
    younger
    """)

  /// Whether a word makes a father's name with the next: بن سلمان.
  static func isPatronymic(_ folded: ArraySlice<UInt8>) -> Bool { patronymics.contains(folded) }

  private static let patronymics = WordSet("بن ابن بنت ولد bin ibn bint ould")

  /// Whether a word makes one given name with the next: عبد الله.
  static func isServant(_ folded: ArraySlice<UInt8>) -> Bool { servants.contains(folded) }

  private static let servants = WordSet("عبد abd")
}

extension EntityName.Kind {
  /// Whether the name is a part of a full name that stands for it.
  var isPart: Bool { self == .surname || self == .given }
}
