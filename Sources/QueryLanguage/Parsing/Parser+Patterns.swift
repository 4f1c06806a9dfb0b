/// Patterns of nodes and relationships.
extension Parser {
  mutating func pathPatterns() throws(Fault) -> [PathPattern] {
    var patterns: [PathPattern] = []
    repeat { patterns.append(try namedPathPattern()) } while take(.comma)
    return patterns
  }

  private mutating func namedPathPattern() throws(Fault) -> PathPattern {
    guard let variable = variableName(), token(ahead: 1).kind == .symbol(.equal) else {
      return try pathPattern(variable: nil)
    }
    advance()
    advance()
    return try pathPattern(variable: variable)
  }

  /// A path from its first node on.
  mutating func pathPattern(variable: Name?) throws(Fault) -> PathPattern {
    let start = try nodePattern()
    var steps: [PathStep] = []
    while isNext(.minus) || (isNext(.less) && token(ahead: 1).kind == .symbol(.minus)) {
      let relationship = try relationshipPattern()
      steps.append(PathStep(relationship: relationship, node: try nodePattern()))
    }
    let range = (variable?.range ?? start.range).through(lastRange)
    return PathPattern(variable: variable, start: start, steps: steps, range: range)
  }

  private mutating func nodePattern() throws(Fault) -> NodePattern {
    let open = try expect(.leftParenthesis, "to start a node")
    let variable = takeVariable()
    let labels = isNext(.colon) || isKeyword("IS") ? try labelExpression() : nil
    let properties = try propertyPattern()
    guard isNext(.rightParenthesis) else {
      throw unexpected(
        variable == nil ? "a variable, ':', '{' or ')'" : "':', '{' or ')' after the variable of a node")
    }
    advance()
    return NodePattern(
      variable: variable, labels: labels, properties: properties, range: open.through(lastRange))
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
    var types: [Name] = []
    var length: PathLength?
    var properties: Expression?
    if take(.leftBracket) {
      variable = takeVariable()
      if take(.colon) { types = try relationshipTypes() }
      if take(.star) { length = try pathLength() }
      properties = try propertyPattern()
      try expect(.rightBracket, "to end the relationship")
    }
    try expect(.minus, "after a relationship")
    let pointsRight = take(.greater)
    let arrow: RelationshipPattern.Arrow = pointsLeft == pointsRight ? .either : pointsLeft ? .left : .right
    return RelationshipPattern(
      variable: variable, types: types, arrow: arrow, length: length, properties: properties,
      range: open.through(lastRange))
  }

  private mutating func relationshipTypes() throws(Fault) -> [Name] {
    var types = [try expectName("a relationship type")]
    while take(.pipe) {
      _ = take(.colon)
      types.append(try expectName("a relationship type"))
    }
    return types
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
    let first = symbol(0) == .less ? 1 : 0
    guard symbol(first) == .minus else { return false }
    if symbol(first + 1) == .leftBracket { return true }
    guard symbol(first + 1) == .minus else { return false }
    return symbol(first + 2) == .leftParenthesis
      || (symbol(first + 2) == .greater && symbol(first + 3) == .leftParenthesis)
  }

  private func isNodeBody(at start: Int) -> Bool {
    func kind(_ place: Int) -> Token.Kind { tokens[min(place, tokens.count - 1)].kind }
    var place = start
    switch kind(place) {
    case .word, .quotedName: place += 1
    default: break
    }
    switch kind(place) {
    case .symbol(.rightParenthesis), .symbol(.colon), .symbol(.leftBrace), .parameter: return true
    default: return false
    }
  }
}
