/// Turns tokens into a syntax tree by recursive descent, with operator precedence for expressions.
struct Parser {
  /// How deep expressions, patterns and subqueries may nest.
  static let maximumDepth = 128

  let source: String
  let tokens: [Token]
  /// For each opening bracket the place of the token that closes it, else the last token.
  let closings: [Int]
  var place = 0
  var depth = 0
  /// The height of the tallest expression since it was last set back.
  var tallest = 0

  init(_ source: String) throws(Fault) {
    self.source = source
    tokens = try Lexer.tokens(of: source)
    closings = Self.closings(of: tokens)
  }

  private static func closings(of tokens: [Token]) -> [Int] {
    var closings = [Int](repeating: tokens.count - 1, count: tokens.count)
    var open: [Int] = []
    for (place, token) in tokens.enumerated() {
      guard case .symbol(let symbol) = token.kind else { continue }
      switch symbol {
      case .leftParenthesis, .leftBracket, .leftBrace: open.append(place)
      case .rightParenthesis, .rightBracket, .rightBrace:
        if let start = open.popLast() { closings[start] = place }
      default: break
      }
    }
    return closings
  }

  var current: Token { tokens[place] }

  func token(ahead count: Int) -> Token { tokens[min(place + count, tokens.count - 1)] }

  var lastRange: SourceRange { place > 0 ? tokens[place - 1].range : tokens[0].range }

  mutating func advance() {
    if place < tokens.count - 1 { place += 1 }
  }

  // MARK: Signs

  func isNext(_ symbol: Token.Symbol) -> Bool { current.kind == .symbol(symbol) }

  mutating func take(_ symbol: Token.Symbol) -> Bool {
    guard isNext(symbol) else { return false }
    advance()
    return true
  }

  @discardableResult
  mutating func expect(_ symbol: Token.Symbol, _ purpose: String) throws(Fault) -> SourceRange {
    guard isNext(symbol) else { throw unexpected("'\(symbol.rawValue)' \(purpose)") }
    advance()
    return lastRange
  }

  // MARK: Keywords

  func isKeyword(_ keyword: String, ahead count: Int = 0) -> Bool {
    guard case .word(let word) = token(ahead: count).kind else { return false }
    return Self.equals(word, keyword)
  }

  mutating func takeKeyword(_ keyword: String) -> Bool {
    guard isKeyword(keyword) else { return false }
    advance()
    return true
  }

  mutating func expectKeyword(_ keyword: String, _ purpose: String) throws(Fault) {
    guard takeKeyword(keyword) else { throw unexpected("\(keyword) \(purpose)") }
  }

  static func equals(_ word: String, _ keyword: String) -> Bool {
    word.utf8.count == keyword.utf8.count
      && zip(word.utf8, keyword.utf8).allSatisfy { ($0 >= 97 && $0 <= 122 ? $0 - 32 : $0) == $1 }
  }

  // MARK: Names

  /// Words that cannot name a variable unless they stand between backquotes.
  private static let reserved: Set<String> = [
    "ALL", "AND", "AS", "ASC", "ASCENDING", "BY", "CASE", "CONTAINS", "CREATE", "DELETE", "DESC",
    "DESCENDING",
    "DETACH", "DISTINCT", "ELSE", "END", "ENDS", "EXISTS", "FALSE", "IN", "IS", "LIMIT", "MATCH", "MERGE",
    "NOT",
    "NULL", "ON", "OPTIONAL", "OR", "ORDER", "REMOVE", "RETURN", "SET", "SKIP", "STARTS", "THEN", "TRUE",
    "UNION",
    "UNIQUE", "UNWIND", "WHEN", "WHERE", "WITH", "XOR",
  ]

  /// The name at a token if it may be a variable.
  func variableName(ahead count: Int = 0) -> Name? {
    let token = token(ahead: count)
    switch token.kind {
    case .word(let word) where !Self.reserved.contains(word.uppercased()): return Name(word, at: token.range)
    case .quotedName(let name): return Name(name, at: token.range)
    default: return nil
    }
  }

  mutating func takeVariable() -> Name? {
    guard let name = variableName() else { return nil }
    advance()
    return name
  }

  mutating func expectVariable(_ purpose: String) throws(Fault) -> Name {
    if let name = takeVariable() { return name }
    guard case .word(let word) = current.kind else { throw unexpected("a variable \(purpose)") }
    throw unexpected("a variable \(purpose)", suggestion: "write a word of the language as `\(word)`")
  }

  /// A label, relationship type, property key or function name: keywords may serve.
  mutating func expectName(_ purpose: String) throws(Fault) -> Name {
    let token = current
    switch token.kind {
    case .word(let word), .quotedName(let word):
      advance()
      return Name(word, at: token.range)
    default: throw unexpected(purpose)
    }
  }

  // MARK: Faults

  /// The fault of finding something else than what is expected.
  func unexpected(_ expected: String, suggestion: String? = nil) -> Fault {
    let range = current.range
    guard current.kind != .end else {
      return .syntax(
        .unexpectedSyntax, at: range, "the query ends where \(expected) is expected", suggestion: suggestion)
    }
    return .syntax(
      .unexpectedSyntax, at: range, "expected \(expected), found '\(range.text(in: source))'",
      suggestion: suggestion)
  }

  /// Notes that a part nests in another, refusing to go too deep; the caller takes one off `depth` after it.
  mutating func descend() throws(Fault) {
    guard depth < Self.maximumDepth else { throw tooDeep(at: current.range) }
    depth += 1
  }

  func tooDeep(at range: SourceRange) -> Fault {
    .syntax(
      .nestingTooDeep, at: range, "expressions may nest \(Self.maximumDepth) levels deep",
      suggestion: "split the query with WITH, or pass a list as a parameter")
  }
}
