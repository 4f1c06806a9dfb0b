/// Lists, comprehensions, quantifiers and subqueries.
extension Parser {
  mutating func bracket() throws(Fault) -> Expression {
    let open = current.range
    if isPathAhead(from: place + 1) {
      advance()
      return try patternComprehension(variable: nil, from: open)
    }
    if let variable = variableName(ahead: 1) {
      if token(ahead: 2).kind == .symbol(.equal), isPathAhead(from: min(place + 3, tokens.count - 1)) {
        for _ in 0..<3 { advance() }
        return try patternComprehension(variable: variable, from: open)
      }
      if isKeyword("IN", ahead: 2) {
        for _ in 0..<3 { advance() }
        return try listComprehension(variable: variable, from: open)
      }
    }
    advance()
    var items: [Expression] = []
    if !isNext(.rightBracket) {
      repeat { items.append(try expression()) } while take(.comma)
    }
    try expect(.rightBracket, "or ',' in a list")
    return try make(.list(items), at: open.through(lastRange), over: items)
  }

  private mutating func listComprehension(variable: Name, from open: SourceRange) throws(Fault) -> Expression
  {
    let list = try expression()
    let filter = takeKeyword("WHERE") ? try expression() : nil
    let result = take(.pipe) ? try expression() : nil
    try expect(.rightBracket, "to close the list")
    return try make(
      .listComprehension(variable: variable, list: list, filter: filter, result: result),
      at: open.through(lastRange), over: [list, filter, result])
  }

  private mutating func patternComprehension(variable: Name?, from open: SourceRange) throws(Fault)
    -> Expression
  {
    let pattern = try pathPattern(variable: variable)
    let filter = takeKeyword("WHERE") ? try expression() : nil
    try expect(.pipe, "and a result after the pattern")
    let result = try expression()
    try expect(.rightBracket, "to close the list")
    return try make(
      .patternComprehension(pattern, filter: filter, result: result), at: open.through(lastRange),
      over: pattern.expressions + [filter, result].compactMap { $0 })
  }

  /// Quantifiers, `reduce` and `exists(pattern)`; `nil` when the call is an ordinary one.
  mutating func specialCall() throws(Fault) -> Expression? {
    guard case .word(let word) = current.kind else { return nil }
    let start = current.range
    if isShortestPathAhead { return try shortestPaths() }
    if let quantifier = Quantifier(rawValue: word.lowercased()), let variable = variableName(ahead: 2),
      isKeyword("IN", ahead: 3)
    {
      for _ in 0..<4 { advance() }
      return try quantified(quantifier, variable, from: start)
    }
    if Self.equals(word, "REDUCE"), let accumulator = variableName(ahead: 2),
      token(ahead: 3).kind == .symbol(.equal)
    {
      for _ in 0..<4 { advance() }
      return try reduction(accumulator, from: start)
    }
    if Self.equals(word, "EXISTS"), isPathAhead(from: min(place + 2, tokens.count - 1)) {
      advance()
      advance()
      let pattern = try pathPattern(variable: nil)
      try expect(.rightParenthesis, "after the pattern")
      return try make(.pattern(pattern), at: start.through(lastRange), over: pattern.expressions)
    }
    return nil
  }

  /// `shortestPath((a)-[*]-(b))` as a value: the path or null, a list of paths for `allShortestPaths`.
  private mutating func shortestPaths() throws(Fault) -> Expression {
    let start = current.range
    let isSingle = isKeyword("SHORTESTPATH")
    // No query can write this name.
    let path = Name("\u{0}path", at: start)
    guard let pattern = try shortestPathCall(variable: path) else { throw unexpected("a path") }
    let range = start.through(lastRange)
    let result = Expression(.variable(path.text), at: range, height: 1)
    let paths = try make(
      .patternComprehension(pattern, filter: nil, result: result), at: range, over: pattern.expressions)
    guard isSingle else { return paths }
    let first = Expression(.integer(0), at: range, height: 1)
    return try make(.element(of: paths, index: first), at: range, over: [paths])
  }

  private mutating func quantified(
    _ quantifier: Quantifier, _ variable: Name, from start: SourceRange
  ) throws(Fault) -> Expression {
    let list = try expression()
    let predicate = takeKeyword("WHERE") ? try expression() : nil
    try expect(.rightParenthesis, "after the condition")
    return try make(
      .quantifier(quantifier, variable: variable, list: list, predicate: predicate),
      at: start.through(lastRange), over: [list, predicate])
  }

  private mutating func reduction(_ accumulator: Name, from start: SourceRange) throws(Fault) -> Expression {
    let initial = try expression()
    try expect(.comma, "after the first value")
    let variable = try expectVariable("for the elements")
    try expectKeyword("IN", "and a list")
    let list = try expression()
    try expect(.pipe, "and a result")
    let result = try expression()
    try expect(.rightParenthesis, "after the result")
    return try make(
      .reduce(accumulator: accumulator, initial: initial, variable: variable, list: list, result: result),
      at: start.through(lastRange), over: [initial, list, result])
  }

  /// `EXISTS { … }` and `COUNT { … }`
  mutating func subquery() throws(Fault) -> Expression {
    let start = current.range
    let isCount = isKeyword("COUNT")
    advance()
    advance()
    let outside = tallest
    tallest = 0
    try descend()
    let body = try subqueryBody()
    depth -= 1
    if isUnsupportedClause {
      throw .syntax(
        .invalidClauseComposition, at: current.range, "a subquery cannot change the graph")
    }
    try expect(.rightBrace, "to close the subquery")
    let height = tallest + 1
    tallest = max(outside, height)
    return try make(isCount ? .count(body) : .exists(body), at: start.through(lastRange), height: height)
  }

  private mutating func subqueryBody() throws(Fault) -> SubqueryBody {
    if isClauseAhead { return .query(try queryTree()) }
    return .match(try matchClause(isOptional: false, at: current.range))
  }
}
