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
}

extension EntityName.Kind {
  /// Whether the name is a part of a full name that stands for it.
  var isPart: Bool { self == .surname || self == .given }
}
