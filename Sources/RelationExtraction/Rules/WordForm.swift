/// What the inflection of a word says: time, number, whose.
struct WordForm: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let past = WordForm(rawValue: 1)
  static let present = WordForm(rawValue: 2)
  static let future = WordForm(rawValue: 4)
  /// More than one subject: التقيا, يلتقون.
  static let plural = WordForm(rawValue: 8)
  /// A noun with a possessive pronoun: لقاؤه.
  static let possessed = WordForm(rawValue: 16)
  /// A verb with an object pronoun: استقبله.
  static let withObject = WordForm(rawValue: 32)
  /// The bare infinitive or base form of an English verb.
  static let base = WordForm(rawValue: 64)
  /// The first or second person: التقيت.
  static let speaker = WordForm(rawValue: 128)

  /// A form that is the passive one only: أقيل, يغتال; most Arabic passives are spelt as the active is.
  static let passive = WordForm(rawValue: 256)
  /// The past participle of an English verb: received.
  static let participle = WordForm(rawValue: 512)

  /// The English form in -ing.
  static let gerund = WordForm(rawValue: 2048)

  /// A verb form that is spelt as a noun: عرضا, "they offered" and "an offer".
  static let nounLike = WordForm(rawValue: 1024)

  /// A word given with a pronoun at its end: زوجه, "her husband", which is not زوجة.
  static let pronoun = WordForm(rawValue: 4096)

  static let verb: WordForm = [.past, .present, .future, .base]

  /// Whether it is nothing but a form with a pronoun at its end: استقبله, لقاؤه.
  var isPronominal: Bool { !isDisjoint(with: [.withObject, .possessed, .pronoun]) }
}

/// One inflected word.
struct InflectedWord: Hashable {
  var text: String
  var form: WordForm
}
