/// Operators, by precedence: OR, XOR, AND, NOT, comparisons, tests on strings, lists and null, sums, products,
/// powers, signs.
extension Parser {
  mutating func expression() throws(Fault) -> Expression {
    try nested { parser throws(Fault) in try parser.disjunction() }
  }

  /// An expression one higher than its parts.
  mutating func make(
    _ kind: Expression.Kind, at range: SourceRange, over parts: [Expression?]
  ) throws(Fault) -> Expression {
    try make(kind, at: range, height: (parts.lazy.compactMap { $0?.height }.max() ?? 0) + 1)
  }

  mutating func make(_ kind: Expression.Kind, at range: SourceRange, height: Int) throws(Fault) -> Expression
  {
    guard height <= Self.maximumDepth else { throw tooDeep(at: range) }
    tallest = max(tallest, height)
    return Expression(kind, at: range, height: height)
  }

  private mutating func chain(
    _ keyword: String, of term: (inout Parser) throws(Fault) -> Expression,
    joined: ([Expression]) -> Expression.Kind
  ) throws(Fault) -> Expression {
    let first = try term(&self)
    guard isKeyword(keyword) else { return first }
    var terms = [first]
    while takeKeyword(keyword) { terms.append(try term(&self)) }
    return try make(joined(terms), at: first.range.through(lastRange), over: terms)
  }

  private mutating func disjunction() throws(Fault) -> Expression {
    try chain("OR", of: { parser throws(Fault) in try parser.exclusion() }, joined: { .or($0) })
  }

  private mutating func exclusion() throws(Fault) -> Expression {
    try chain("XOR", of: { parser throws(Fault) in try parser.conjunction() }, joined: { .xor($0) })
  }

  private mutating func conjunction() throws(Fault) -> Expression {
    try chain("AND", of: { parser throws(Fault) in try parser.negation() }, joined: { .and($0) })
  }

  private mutating func negation() throws(Fault) -> Expression {
    let start = current.range
    guard takeKeyword("NOT") else { return try comparison() }
    let operand = try nested { parser throws(Fault) in try parser.negation() }
    return try make(.not(operand), at: start.through(lastRange), over: [operand])
  }

  private mutating func comparison() throws(Fault) -> Expression {
    let first = try predicate()
    var steps: [ComparisonStep] = []
    while let comparison = takeComparison() {
      steps.append(ComparisonStep(comparison: comparison, right: try predicate()))
    }
    guard !steps.isEmpty else { return first }
    return try make(
      .comparison(first, steps), at: first.range.through(lastRange), over: [first] + steps.map(\.right))
  }

  private mutating func takeComparison() -> Comparison? {
    guard case .symbol(let symbol) = current.kind, let comparison = Comparison(rawValue: symbol.rawValue)
    else {
      return nil
    }
    advance()
    return comparison
  }

  /// Tests on strings, lists and null, which bind tighter than comparisons.
  private mutating func predicate() throws(Fault) -> Expression {
    var left = try sum()
    while true {
      let start = left.range
      if let test = takeTextPredicate() {
        let right = try sum()
        left = try make(.text(test, left, right), at: start.through(lastRange), over: [left, right])
      } else if takeKeyword("IN") {
        let list = try sum()
        left = try make(.isIn(left, list: list), at: start.through(lastRange), over: [left, list])
      } else if isKeyword("IS"), isKeyword("NULL", ahead: 1) || isKeyword("NOT", ahead: 1) {
        advance()
        let negated = takeKeyword("NOT")
        try expectKeyword("NULL", "after IS")
        left = try make(.isNull(left, negated: negated), at: start.through(lastRange), over: [left])
      } else {
        return left
      }
    }
  }

  private mutating func takeTextPredicate() -> TextPredicate? {
    if take(.matches) { return .matches }
    if takeKeyword("CONTAINS") { return .contains }
    guard isKeyword("WITH", ahead: 1) else { return nil }
    let test: TextPredicate? = isKeyword("STARTS") ? .startsWith : isKeyword("ENDS") ? .endsWith : nil
    if test != nil {
      advance()
      advance()
    }
    return test
  }

  private mutating func sum() throws(Fault) -> Expression {
    try arithmetic([.plus: .add, .minus: .subtract]) { parser throws(Fault) in try parser.product() }
  }

  private mutating func product() throws(Fault) -> Expression {
    try arithmetic([.star: .multiply, .slash: .divide, .percent: .remainder]) { parser throws(Fault) in
      try parser.power()
    }
  }

  private mutating func power() throws(Fault) -> Expression {
    try arithmetic([.caret: .power]) { parser throws(Fault) in try parser.signed() }
  }

  private mutating func arithmetic(
    _ operators: [Token.Symbol: ArithmeticOperator], of term: (inout Parser) throws(Fault) -> Expression
  ) throws(Fault) -> Expression {
    var left = try term(&self)
    while case .symbol(let symbol) = current.kind, let sign = operators[symbol] {
      advance()
      let right = try term(&self)
      left = try make(
        .arithmetic(sign, left, right), at: left.range.through(lastRange), over: [left, right])
    }
    return left
  }

  private mutating func signed() throws(Fault) -> Expression {
    let start = current.range
    if take(.minus) {
      if case .integer(let magnitude) = current.kind, magnitude == UInt64(Int64.max) + 1 {
        advance()
        return Expression(.integer(.min), at: start.through(lastRange), height: 1)
      }
      let operand = try nested { parser throws(Fault) in try parser.signed() }
      return try make(.negated(operand), at: start.through(lastRange), over: [operand])
    }
    if take(.plus) {
      let operand = try nested { parser throws(Fault) in try parser.signed() }
      return try make(.positive(operand), at: start.through(lastRange), over: [operand])
    }
    return try postfixed()
  }

  /// An atom with properties, elements, slices and labels after it.
  private mutating func postfixed() throws(Fault) -> Expression {
    var value = try atom()
    while true {
      let start = value.range
      if take(.dot) {
        let key = try expectName("a property key")
        value = try make(.property(of: value, key: key), at: start.through(lastRange), over: [value])
      } else if take(.leftBracket) {
        value = try elementOrSlice(of: value)
      } else if isNext(.colon)
        || (isKeyword("IS") && !isKeyword("NULL", ahead: 1) && !isKeyword("NOT", ahead: 1))
      {
        let labels = try labelExpression()
        value = try make(.hasLabels(value, labels), at: start.through(lastRange), over: [value])
      } else {
        return value
      }
    }
  }

  private mutating func elementOrSlice(of value: Expression) throws(Fault) -> Expression {
    let from = isNext(.dotDot) ? nil : try expression()
    guard take(.dotDot) else {
      try expect(.rightBracket, "after an index")
      guard let from else { throw unexpected("an index") }
      return try make(
        .element(of: value, index: from), at: value.range.through(lastRange), over: [value, from])
    }
    let to = isNext(.rightBracket) ? nil : try expression()
    try expect(.rightBracket, "after a range")
    return try make(
      .slice(of: value, from: from, to: to), at: value.range.through(lastRange), over: [value, from, to])
  }
}
