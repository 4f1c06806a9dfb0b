/// Literals, variables, parentheses and what starts with a keyword or bracket.
extension Parser {
  mutating func atom() throws(Fault) -> Expression {
    let range = current.range
    switch current.kind {
    case .integer(let magnitude):
      guard let value = Int64(exactly: magnitude) else {
        throw .syntax(.integerOverflow, at: range, "whole numbers go up to \(Int64.max)")
      }
      advance()
      return Expression(.integer(value), at: range, height: 1)
    case .malformedNumber:
      throw .syntax(
        .invalidNumberLiteral, at: range, "this is not a number",
        suggestion: "a name cannot start with a digit")
    case .float(let value):
      advance()
      return Expression(.float(value), at: range, height: 1)
    case .string(let value):
      advance()
      return Expression(.string(value), at: range, height: 1)
    case .parameter(let name):
      advance()
      return Expression(.parameter(name), at: range, height: 1)
    case .symbol(.leftParenthesis): return try parenthesis()
    case .symbol(.leftBracket): return try bracket()
    case .symbol(.leftBrace): return try mapLiteral()
    case .word: return try wordAtom()
    case .quotedName: return try nameAtom()
    default: throw unexpected("an expression")
    }
  }

  private mutating func parenthesis() throws(Fault) -> Expression {
    if isPathAhead(from: place) {
      try descend()
      let pattern = try pathPattern(variable: nil)
      depth -= 1
      return try make(.pattern(pattern), at: pattern.range, over: pattern.expressions)
    }
    let open = current.range
    advance()
    let inner = try expression()
    try expect(.rightParenthesis, "to close the parenthesis")
    return try make(inner.kind, at: open.through(lastRange), over: [inner])
  }

  private mutating func wordAtom() throws(Fault) -> Expression {
    let range = current.range
    let isCall = token(ahead: 1).kind == .symbol(.leftParenthesis)
    if !isCall {
      if takeKeyword("TRUE") { return Expression(.boolean(true), at: range, height: 1) }
      if takeKeyword("FALSE") { return Expression(.boolean(false), at: range, height: 1) }
      if takeKeyword("NULL") { return Expression(.null, at: range, height: 1) }
      if isKeyword("CASE") { return try choice() }
    }
    if token(ahead: 1).kind == .symbol(.leftBrace), isKeyword("EXISTS") || isKeyword("COUNT") {
      return try subquery()
    }
    if isCall {
      if let special = try specialCall() { return special }
      if let normalization = try normalization() { return normalization }
    }
    return try nameAtom()
  }

  private mutating func nameAtom() throws(Fault) -> Expression {
    if let call = try functionCall() { return call }
    guard let variable = takeVariable() else { throw unexpected("an expression") }
    let value = Expression(.variable(variable.text), at: variable.range, height: 1)
    return isNext(.leftBrace) ? try mapProjection(of: value) : value
  }

  /// `name.space.name(DISTINCT arguments)`
  private mutating func functionCall() throws(Fault) -> Expression? {
    var end = 1
    while token(ahead: end).kind == .symbol(.dot) {
      switch token(ahead: end + 1).kind {
      case .word, .quotedName: end += 2
      default: return nil
      }
    }
    guard token(ahead: end).kind == .symbol(.leftParenthesis) else { return nil }
    let start = current.range
    var parts = [try expectName("a function name").text]
    while take(.dot) { parts.append(try expectName("a function name").text) }
    let name = Name(parts.joined(separator: "."), at: start.through(lastRange))
    advance()
    let isDistinct = takeKeyword("DISTINCT")
    if Self.equals(name.text, "COUNT"), isNext(.star), token(ahead: 1).kind == .symbol(.rightParenthesis) {
      advance()
      advance()
      let call = FunctionCall(name: name, isDistinct: false, isStar: true, arguments: [])
      return Expression(.call(call), at: start.through(lastRange), height: 1)
    }
    var arguments: [Expression] = []
    if !isNext(.rightParenthesis) {
      repeat { arguments.append(try expression()) } while take(.comma)
    }
    try expect(.rightParenthesis, "or ',' after an argument")
    let call = FunctionCall(name: name, isDistinct: isDistinct, isStar: false, arguments: arguments)
    return try make(.call(call), at: start.through(lastRange), over: arguments)
  }

  /// `normalize(text, NFKC)`: the form is a word of the language, written like a variable.
  private mutating func normalization() throws(Fault) -> Expression? {
    guard isKeyword("NORMALIZE") || isKeyword("ISNORMALIZED") else { return nil }
    let name = Name(current.range.text(in: source), at: current.range)
    advance()
    advance()
    var arguments = [try expression()]
    if take(.comma) {
      let isForm = ["NFC", "NFD", "NFKC", "NFKD"].contains { isKeyword($0) }
      if isForm, token(ahead: 1).kind == .symbol(.rightParenthesis) {
        arguments.append(Expression(.string(current.range.text(in: source)), at: current.range, height: 1))
        advance()
      } else {
        arguments.append(try expression())
      }
    }
    try expect(.rightParenthesis, "or ',' after an argument")
    let call = FunctionCall(name: name, isDistinct: false, isStar: false, arguments: arguments)
    return try make(.call(call), at: name.range.through(lastRange), over: arguments)
  }

  mutating func mapLiteral() throws(Fault) -> Expression {
    let open = try expect(.leftBrace, "to start a map")
    var entries: [MapEntry] = []
    if !isNext(.rightBrace) {
      repeat {
        let key = try expectName("a key")
        try expect(.colon, "after a key")
        entries.append(MapEntry(key: key, value: try expression()))
      } while take(.comma)
    }
    try expect(.rightBrace, "or ',' in a map")
    return try make(.map(entries), at: open.through(lastRange), over: entries.map(\.value))
  }

  private mutating func mapProjection(of value: Expression) throws(Fault) -> Expression {
    advance()
    var items: [MapProjectionItem] = []
    var parts: [Expression] = [value]
    if !isNext(.rightBrace) {
      repeat {
        if take(.dot) {
          items.append(take(.star) ? .allProperties : .property(try expectName("a property key")))
          continue
        }
        let key = try expectName("a key")
        let entry =
          take(.colon) ? try expression() : Expression(.variable(key.text), at: key.range, height: 1)
        items.append(.entry(key, entry))
        parts.append(entry)
      } while take(.comma)
    }
    try expect(.rightBrace, "or ',' in a map projection")
    return try make(.mapProjection(value, items), at: value.range.through(lastRange), over: parts)
  }

  private mutating func choice() throws(Fault) -> Expression {
    let start = current.range
    advance()
    let subject = isKeyword("WHEN") ? nil : try expression()
    var alternatives: [Alternative] = []
    while takeKeyword("WHEN") {
      let condition = try expression()
      try expectKeyword("THEN", "after the condition")
      alternatives.append(Alternative(condition: condition, result: try expression()))
    }
    guard !alternatives.isEmpty else { throw unexpected("WHEN") }
    let otherwise = takeKeyword("ELSE") ? try expression() : nil
    try expectKeyword("END", "to close CASE")
    return try make(
      .choice(subject: subject, alternatives: alternatives, otherwise: otherwise),
      at: start.through(lastRange),
      over: [subject, otherwise] + alternatives.flatMap { [$0.condition, $0.result] })
  }
}

extension PathPattern {
  /// The property maps of the path's nodes and relationships.
  package var propertyExpressions: [Expression] {
    nodes.compactMap(\.properties) + steps.compactMap(\.relationship.properties)
  }

  /// The conditions inside the path's nodes and relationships.
  package var filters: [Expression] {
    nodes.compactMap(\.filter) + steps.compactMap(\.relationship.filter)
  }

  /// The property maps and conditions, those within groups too.
  package var expressions: [Expression] { propertyExpressions + filters + groups.flatMap(\.expressions) }
}
