/// Patterns of nodes and relationships.
extension Parser {
  mutating func pathPatterns() throws(Fault) -> [PathPattern] {
    var patterns: [PathPattern] = []
    repeat { patterns.append(try namedPathPattern()) } while take(.comma)
    return patterns
  }

  private mutating func namedPathPattern() throws(Fault) -> PathPattern {
    var variable: Name?
    if let name = variableName(), token(ahead: 1).kind == .symbol(.equal) {
      variable = name
      advance()
      advance()
    }
    if let pattern = try shortestPathCall(variable: variable) { return pattern }
    let start = current.range
    guard let selector = try pathSelector() else { return try pathPattern(variable: variable) }
    let pattern = try pathPattern(variable: variable, selector: selector)
    try checkSelected(pattern, from: start, "a choice of shortest paths")
    return pattern
  }

  /// `ANY SHORTEST`, `ALL SHORTEST` or `SHORTEST k`
  private mutating func pathSelector() throws(Fault) -> PathSelector? {
    if isKeyword("SHORTEST", ahead: 1), isKeyword("ANY") || isKeyword("ALL") {
      let count = isKeyword("ANY") ? 1 : nil
      advance()
      advance()
      return PathSelector(count: count, isFiltered: false)
    }
    guard isKeyword("SHORTEST") else { return nil }
    advance()
    guard case .integer(let count) = current.kind else { return PathSelector(count: 1, isFiltered: false) }
    guard (1...UInt64(Int32.max)).contains(count) else {
      throw .syntax(.numberOutOfRange, at: current.range, "a number of paths is between 1 and \(Int32.max)")
    }
    advance()
    return PathSelector(count: Int(count), isFiltered: false)
  }

  /// Whether `shortestPath(` or `allShortestPaths(` and a path come next.
  var isShortestPathAhead: Bool {
    (isKeyword("SHORTESTPATH") || isKeyword("ALLSHORTESTPATHS"))
      && token(ahead: 1).kind == .symbol(.leftParenthesis)
      && isPathAhead(from: min(place + 2, tokens.count - 1))
  }

  mutating func shortestPathCall(variable: Name?) throws(Fault) -> PathPattern? {
    guard isShortestPathAhead else { return nil }
    let start = current.range
    let count = isKeyword("SHORTESTPATH") ? 1 : nil
    advance()
    advance()
    let pattern = try pathPattern(
      variable: variable, selector: PathSelector(count: count, isFiltered: true))
    try expect(.rightParenthesis, "after the path")
    try checkSelected(pattern, from: start, count == nil ? "allShortestPaths" : "shortestPath")
    return pattern
  }

  private func checkSelected(_ pattern: PathPattern, from start: SourceRange, _ what: String) throws(Fault) {
    guard pattern.steps.count == 1, pattern.groups.isEmpty else {
      throw .syntax(
        .invalidRelationshipPattern, at: start.through(lastRange),
        "\(what) takes two nodes and one relationship between them",
        suggestion: "write (a)-[:T*]->(b), and other relationships in another pattern")
    }
  }

  /// A path from its first node on.
  mutating func pathPattern(
    variable: Name?, selector: PathSelector? = nil
  ) throws(Fault) -> PathPattern {
    let first = current.range
    let start = isGroupAhead ? emptyNode() : try nodePattern()
    var steps: [PathStep] = []
    while true {
      if isGroupAhead {
        steps.append(try groupStep())
      } else if isNext(.minus) || (isNext(.less) && token(ahead: 1).kind == .symbol(.minus)) {
        let relationship = try relationshipPattern()
        steps.append(PathStep(relationship: relationship, node: try nodePattern()))
      } else if isNext(.leftParenthesis) {
        throw unexpected("a relationship between two nodes", suggestion: "write (a)-[:TYPE]->(b)")
      } else {
        break
      }
    }
    let range = (variable?.range ?? first).through(lastRange)
    return PathPattern(variable: variable, start: start, steps: steps, selector: selector, range: range)
  }

  mutating func nodePattern() throws(Fault) -> NodePattern {
    let open = try expect(.leftParenthesis, "to start a node")
    let variable = takeVariable()
    let labels = isNext(.colon) || isKeyword("IS") ? try labelExpression() : nil
    let properties = try propertyPattern()
    let filter = try inlineFilter()
    guard isNext(.rightParenthesis) else {
      throw unexpected(
        variable == nil ? "a variable, ':', '{' or ')'" : "':', '{' or ')' after the variable of a node")
    }
    advance()
    return NodePattern(
      variable: variable, labels: labels, properties: properties, filter: filter,
      range: open.through(lastRange))
  }

  /// `WHERE condition` inside a node or relationship.
  private mutating func inlineFilter() throws(Fault) -> Expression? {
    takeKeyword("WHERE") ? try expression() : nil
  }

  private mutating func propertyPattern() throws(Fault) -> Expression? {
    if isNext(.leftBrace) {
      try descend()
      let map = try mapLiteral()
      depth -= 1
      return map
    }
    guard case .parameter(let name) = current.kind else { return nil }
    advance()
    return Expression(.parameter(name), at: lastRange, height: 1)
  }

  private mutating func relationshipPattern() throws(Fault) -> RelationshipPattern {
    let open = current.range
    let pointsLeft = take(.less)
    try expect(.minus, "in a relationship")
    var variable: Name?
    var types: LabelExpression?
    var length: PathLength?
    var properties: Expression?
    var filter: Expression?
    if take(.leftBracket) {
      variable = takeVariable()
      if take(.colon) || takeKeyword("IS") { types = try labelAlternatives() }
      if take(.star) { length = try pathLength() }
      if isNext(.dotDot) {
        throw .syntax(
          .invalidRelationshipPattern, at: current.range, "a range of lengths comes after '*'",
          suggestion: "write '*..'")
      }
      properties = try propertyPattern()
      filter = try inlineFilter()
      try expect(.rightBracket, "to end the relationship")
    }
    try expect(.minus, "after a relationship")
    let pointsRight = take(.greater)
    let arrow: RelationshipPattern.Arrow = pointsLeft == pointsRight ? .either : pointsLeft ? .left : .right
    if length == nil { length = try quantifier() }
    let choice = types?.alternatives
    return RelationshipPattern(
      variable: variable, types: choice ?? [], typeCondition: choice == nil ? types : nil, arrow: arrow,
      length: length, properties: properties, filter: filter, range: open.through(lastRange))
  }

  /// `+`, `*`, `{2}`, `{1,3}`, `{1,}` or `{,3}` after a relationship.
  mutating func quantifier() throws(Fault) -> PathLength? {
    if take(.plus) { return PathLength(minimum: 1, maximum: nil) }
    if take(.star) { return PathLength(minimum: 0, maximum: nil) }
    let open = current.range
    guard take(.leftBrace) else { return nil }
    let minimum = try stepCount()
    var maximum = minimum
    if take(.comma) {
      maximum = try stepCount()
    } else if minimum == nil {
      throw unexpected("a number of steps, as in {1,3}")
    }
    try expect(.rightBrace, "after the number of steps")
    if let minimum, let maximum, minimum > maximum {
      throw .syntax(
        .invalidRelationshipPattern, at: open.through(lastRange),
        "the least number of steps is more than the most")
    }
    return PathLength(minimum: minimum ?? 0, maximum: maximum)
  }

  private mutating func pathLength() throws(Fault) -> PathLength {
    let minimum = try stepCount()
    guard take(.dotDot) else { return PathLength(minimum: minimum ?? 1, maximum: minimum) }
    return PathLength(minimum: minimum ?? 1, maximum: try stepCount())
  }

  private mutating func stepCount() throws(Fault) -> Int? {
    if isNext(.minus), case .integer = token(ahead: 1).kind {
      throw .syntax(.invalidRelationshipPattern, at: current.range, "a number of steps cannot be negative")
    }
    guard case .integer(let count) = current.kind else { return nil }
    advance()
    guard let steps = Int32(exactly: count) else {
      throw .syntax(.integerOverflow, at: lastRange, "a number of steps goes up to \(Int32.max)")
    }
    return Int(steps)
  }

  /// Labels after a node's variable: `:A:B`, `:A&B`, `:A|B`, `:!A`, `:(A|B)&C`.
  mutating func labelExpression() throws(Fault) -> LabelExpression {
    var parts: [LabelExpression] = []
    while take(.colon) || takeKeyword("IS") { parts.append(try labelAlternatives()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func labelAlternatives() throws(Fault) -> LabelExpression {
    var parts = [try labelConjunction()]
    while take(.pipe) {
      _ = take(.colon)
      parts.append(try labelConjunction())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func labelConjunction() throws(Fault) -> LabelExpression {
    var parts = [try labelTerm()]
    while take(.ampersand) { parts.append(try labelTerm()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func labelTerm() throws(Fault) -> LabelExpression {
    try descend()
    defer { depth -= 1 }
    if take(.exclamation) { return .not(try labelTerm()) }
    if take(.leftParenthesis) {
      let inner = try labelAlternatives()
      try expect(.rightParenthesis, "after the labels")
      return inner
    }
    if take(.percent) { return .wildcard }
    return .label(try expectName("a label"))
  }

  /// Whether the parenthesis at a token starts a path of at least one relationship, not a grouped expression.
  func isPathAhead(from start: Int) -> Bool {
    guard tokens[start].kind == .symbol(.leftParenthesis), isNodeBody(at: start + 1) else { return false }
    let after = closings[start] + 1
    func symbol(_ offset: Int) -> Token.Symbol? {
      guard after + offset < tokens.count, case .symbol(let symbol) = tokens[after + offset].kind else {
        return nil
      }
      return symbol
    }
    if symbol(0) == .leftParenthesis, symbol(1) == .leftParenthesis { return true }
    let first = symbol(0) == .less ? 1 : 0
    guard symbol(first) == .minus else { return false }
    if symbol(first + 1) == .leftBracket { return true }
    guard symbol(first + 1) == .minus else { return false }
    if symbol(first + 2) == .leftParenthesis { return true }
    let isArrow = symbol(first + 2) == .greater
    return isArrow && [.leftParenthesis, .leftBrace, .plus, .star].contains(symbol(first + 3))
  }

  private func isNodeBody(at start: Int) -> Bool {
    func kind(_ place: Int) -> Token.Kind { tokens[min(place, tokens.count - 1)].kind }
    var place = start
    switch kind(place) {
    case .word(let word) where Self.equals(word, "WHERE") || Self.equals(word, "IS"): break
    case .word, .quotedName: place += 1
    default: break
    }
    switch kind(place) {
    case .symbol(.rightParenthesis), .symbol(.colon), .symbol(.leftBrace), .parameter: return true
    case .word(let word):
      // `x IS NULL` is a condition, `x IS Label` a node; a node without name may begin with either word.
      if Self.equals(word, "WHERE") { return true }
      guard Self.equals(word, "IS") else { return false }
      if case .word(let next) = kind(place + 1) {
        return !["NULL", "NOT"].contains { Self.equals(next, $0) }
      }
      return true
    default: return false
    }
  }
}
