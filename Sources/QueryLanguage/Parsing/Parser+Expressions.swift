/// Operators, by precedence: OR, XOR, AND, NOT, comparisons, tests on strings, lists and null, sums, products,
/// powers, signs.
extension Parser {
  mutating func expression() throws(Fault) -> Expression {
    try descend()
    let result = try operation(.disjunction)
    depth -= 1
    return result
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

  /// How tightly operators bind, from the loosest to the tightest.
  private enum Precedence: Int, Comparable {
    case disjunction, exclusion, conjunction, comparison, predicate, sum, product, power, sign

    static func < (first: Precedence, second: Precedence) -> Bool { first.rawValue < second.rawValue }

    var tighter: Precedence { Precedence(rawValue: rawValue + 1) ?? .sign }
  }

  /// How tightly the operator that comes next binds.
  private func operatorPrecedence() -> Precedence? {
    switch current.kind {
    case .symbol(.plus), .symbol(.minus): return .sum
    case .symbol(.star), .symbol(.slash), .symbol(.percent): return .product
    case .symbol(.caret): return .power
    case .symbol(.matches), .symbol(.names): return .predicate
    case .symbol(let symbol): return Comparison(rawValue: symbol.rawValue) == nil ? nil : .comparison
    case .word:
      if isKeyword("AND") { return .conjunction }
      if isKeyword("OR") { return .disjunction }
      if isKeyword("XOR") { return .exclusion }
      if isKeyword("IN") || isKeyword("CONTAINS") { return .predicate }
      if isKeyword("IS") {
        return isKeyword("NULL", ahead: 1) || isKeyword("NOT", ahead: 1) ? .predicate : nil
      }
      return isKeyword("WITH", ahead: 1) && (isKeyword("STARTS") || isKeyword("ENDS")) ? .predicate : nil
    default: return nil
    }
  }

  /// Operands joined by operators that bind at least as tightly as `floor` (precedence climbing).
  private mutating func operation(_ floor: Precedence) throws(Fault) -> Expression {
    var left = try operand(floor)
    while let precedence = operatorPrecedence(), precedence >= floor {
      left = try continued(left, precedence)
    }
    return left
  }

  private mutating func operand(_ floor: Precedence) throws(Fault) -> Expression {
    switch current.kind {
    case .symbol(.minus), .symbol(.plus): return try signed()
    case .word where isKeyword("NOT"): return try negation()
    default: return try postfixed()
    }
  }

  /// NOT binds tighter than AND and looser than comparisons.
  private mutating func negation() throws(Fault) -> Expression {
    let start = current.range
    advance()
    try descend()
    let operand = try operation(.comparison)
    depth -= 1
    return try make(.not(operand), at: start.through(lastRange), over: [operand])
  }

  /// The operator that comes next, applied to what is left of it.
  private mutating func continued(_ left: Expression, _ precedence: Precedence) throws(Fault) -> Expression {
    switch precedence {
    case .disjunction: return try make(joining: left, "OR", precedence)
    case .exclusion: return try make(joining: left, "XOR", precedence)
    case .conjunction: return try make(joining: left, "AND", precedence)
    case .comparison: return try comparison(left)
    case .predicate: return try predicate(left)
    case .sum, .product, .power, .sign: return try arithmetic(left, precedence)
    }
  }

  private mutating func make(
    joining first: Expression, _ keyword: String, _ precedence: Precedence
  ) throws(Fault) -> Expression {
    var terms = [first]
    while takeKeyword(keyword) { terms.append(try operation(precedence.tighter)) }
    let kind: Expression.Kind =
      switch precedence {
      case .disjunction: .or(terms)
      case .exclusion: .xor(terms)
      default: .and(terms)
      }
    return try make(kind, at: first.range.through(lastRange), over: terms)
  }

  private mutating func comparison(_ first: Expression) throws(Fault) -> Expression {
    var steps: [ComparisonStep] = []
    while let comparison = takeComparison() {
      if comparison == .equal, isNext(.equal) { throw unexpected("a value", suggestion: "write = once") }
      steps.append(ComparisonStep(comparison: comparison, right: try operation(.predicate)))
    }
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
  private mutating func predicate(_ left: Expression) throws(Fault) -> Expression {
    let start = left.range
    if takeKeyword("IS") {
      let negated = takeKeyword("NOT")
      try expectKeyword("NULL", "after IS")
      return try make(.isNull(left, negated: negated), at: start.through(lastRange), over: [left])
    }
    if takeKeyword("IN") {
      let list = try operation(.sum)
      return try make(.isIn(left, list: list), at: start.through(lastRange), over: [left, list])
    }
    let test = takeTextPredicate()
    let right = try operation(.sum)
    return try make(.text(test, left, right), at: start.through(lastRange), over: [left, right])
  }

  private mutating func takeTextPredicate() -> TextPredicate {
    if take(.matches) { return .matches }
    if take(.names) { return .names }
    if takeKeyword("CONTAINS") { return .contains }
    let test: TextPredicate = isKeyword("STARTS") ? .startsWith : .endsWith
    advance()
    advance()
    return test
  }

  private mutating func arithmetic(
    _ left: Expression, _ precedence: Precedence
  ) throws(Fault) -> Expression {
    guard case .symbol(let symbol) = current.kind, let sign = ArithmeticOperator(rawValue: symbol.rawValue)
    else {
      return left
    }
    advance()
    let right = try operation(precedence.tighter)
    return try make(.arithmetic(sign, left, right), at: left.range.through(lastRange), over: [left, right])
  }

  private mutating func signed() throws(Fault) -> Expression {
    let start = current.range
    let isNegative = isNext(.minus)
    advance()
    if isNegative, case .integer(let magnitude) = current.kind, magnitude == UInt64(Int64.max) + 1 {
      advance()
      return Expression(.integer(.min), at: start.through(lastRange), height: 1)
    }
    try descend()
    let operand = try self.operand(.sign)
    depth -= 1
    return try make(
      isNegative ? .negated(operand) : .positive(operand), at: start.through(lastRange), over: [operand])
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
