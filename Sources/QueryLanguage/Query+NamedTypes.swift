extension Query {
  /// Whether a query's text names a relationship type in a pattern, as `[:AT]`, `[r:MET|AT]` or `[:!AT]`.
  ///
  /// The text need not be a query: what cannot be read names nothing. Linear in its length.
  public static func names(relationshipType type: String, in text: String) -> Bool {
    guard let tokens = try? Lexer.tokens(of: text) else { return false }
    var depth = 0
    var mayFollow = false
    for token in tokens {
      switch token.kind {
      case .symbol(.leftBracket): depth += 1
      case .symbol(.rightBracket): depth -= 1
      case .word(let name) where mayFollow && name == type,
        .quotedName(let name) where mayFollow && name == type:
        return true
      default: break
      }
      switch token.kind {
      case .symbol(.colon), .symbol(.pipe), .symbol(.ampersand), .symbol(.exclamation): mayFollow = depth > 0
      default: mayFollow = false
      }
    }
    return false
  }
}
