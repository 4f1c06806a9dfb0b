/// Queries in FTS5's language, made of folded words: each in double quotes, so that none is an operator.
enum FullTextQuery {
  /// Texts with all the words; `nil` when there are none.
  static func all(_ folded: String) -> String? {
    let words = quoted(folded)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Texts with all the words, of which the last may be the start of one.
  static func prefix(_ folded: String) -> String? { all(folded).map { $0 + "*" } }

  private static func quoted(_ folded: String) -> [String] {
    folded.split(separator: " ").map { "\"\($0.filter { $0 != "\"" })\"" }.filter { $0 != "\"\"" }
  }
}
