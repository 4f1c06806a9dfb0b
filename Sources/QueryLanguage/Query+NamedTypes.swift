extension Query {
  /// Whether a query's text names a relationship type in a pattern, as `[:AT]`, `[r:MET|AT]` or `[:!AT]`.
  ///
  /// The text need not be a query: what cannot be read names nothing. Linear in its length.
  public static func names(relationshipType type: String, in text: String) -> Bool {
    guard mayName(Array(type.utf8), in: text), let tokens = try? Lexer.tokens(of: text) else { return false }
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
  /// Whether the bytes of a type stand anywhere after one of the signs that come before types: what nearly every
  /// query that does not name it fails, for less than taking it apart costs.
  private static func mayName(_ type: [UInt8], in text: String) -> Bool {
    // A name between backticks may be written with escapes.
    if text.utf8.contains(UInt8(ascii: "\\")) || text.utf8.contains(UInt8(ascii: "/")) { return true }
    var isAfterSign = false
    var matched = 0
    for byte in text.utf8 {
      if matched > 0 {
        matched = byte == type[matched] ? matched + 1 : 0
      } else if isAfterSign, byte == type.first {
        matched = 1
      }
      // White space beyond ASCII may stand between the sign and the name.
      if matched == type.count || (isAfterSign && byte >= 0x80) { return true }
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "!"): isAfterSign = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "`"):
        break
      default: isAfterSign = false
      }
    }
    return false
  }
}
