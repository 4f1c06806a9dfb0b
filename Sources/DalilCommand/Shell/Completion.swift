/// What may stand in place of the last characters before the cursor.
struct Completion: Hashable, Sendable {
  /// How many characters before the cursor it replaces.
  var length: Int

  /// The whole words that may stand there, in order.
  var candidates: [String]

  /// What follows the word when it is the only one: a space after a keyword, `(` after a function.
  var ending = ""

  /// Nothing fits.
  static let none = Completion(length: 0, candidates: [])
}
