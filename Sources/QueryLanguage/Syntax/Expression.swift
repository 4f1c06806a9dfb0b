/// An expression and where it is written; expressions are equal when they say the same, wherever they stand.
package struct Expression: Sendable, Equatable {
  package indirect enum Kind: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case float(Double)
    case string(String)
    case parameter(String)
    case variable(String)
    case list([Expression])
    case map([MapEntry])
    case property(of: Expression, key: Name)
    case element(of: Expression, index: Expression)
    case slice(of: Expression, from: Expression?, to: Expression?)
    case hasLabels(Expression, LabelExpression)
    case not(Expression)
    case and([Expression])
    case or([Expression])
    case xor([Expression])
    case comparison(Expression, [ComparisonStep])
    case arithmetic(ArithmeticOperator, Expression, Expression)
    case negated(Expression)
    case positive(Expression)
    case text(TextPredicate, Expression, Expression)
    case isIn(Expression, list: Expression)
    case isNull(Expression, negated: Bool)
    case call(FunctionCall)
    case choice(subject: Expression?, alternatives: [Alternative], otherwise: Expression?)
    case listComprehension(variable: Name, list: Expression, filter: Expression?, result: Expression?)
    case patternComprehension(PathPattern, filter: Expression?, result: Expression)
    case quantifier(Quantifier, variable: Name, list: Expression, predicate: Expression?)
    case reduce(accumulator: Name, initial: Expression, variable: Name, list: Expression, result: Expression)
    case mapProjection(Expression, [MapProjectionItem])
    /// True when the pattern, with the variables in scope, is in the graph.
    case pattern(PathPattern)
    case exists(SubqueryBody)
    case count(SubqueryBody)
  }

  package let kind: Kind
  package let range: SourceRange
  /// The height of the tree, which the parser bounds so that no later stage can run out of stack.
  package let height: Int

  package init(_ kind: Kind, at range: SourceRange, height: Int) {
    self.kind = kind
    self.range = range
    self.height = height
  }

  package static func == (first: Expression, second: Expression) -> Bool { first.kind == second.kind }
}

/// `key: value` of a map.
package struct MapEntry: Sendable, Equatable {
  package let key: Name
  package let value: Expression
}

/// What a map projection takes over.
package enum MapProjectionItem: Sendable, Equatable {
  /// `.*`
  case allProperties
  /// `.name`
  case property(Name)
  /// `name: expression`, or a bare variable.
  case entry(Name, Expression)
}

/// `WHEN condition THEN result`
package struct Alternative: Sendable, Equatable {
  package let condition: Expression
  package let result: Expression
}

/// `name(arguments)`
package struct FunctionCall: Sendable, Equatable {
  package let name: Name
  package let isDistinct: Bool
  /// Whether this is `count(*)`.
  package let isStar: Bool
  package let arguments: [Expression]
}

/// One step of a chain of comparisons: `< b` of `a < b < c`.
package struct ComparisonStep: Sendable, Equatable {
  package let comparison: Comparison
  package let right: Expression

  package init(comparison: Comparison, right: Expression) {
    self.comparison = comparison
    self.right = right
  }
}

/// How two values are compared.
package enum Comparison: String, Sendable {
  case equal = "="
  case notEqual = "<>"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// An operator on numbers, of which `+` also joins strings and lists.
package enum ArithmeticOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case remainder = "%"
  case power = "^"
}

/// A test on strings.
package enum TextPredicate: String, Sendable {
  case startsWith = "STARTS WITH"
  case endsWith = "ENDS WITH"
  case contains = "CONTAINS"
  case matches = "=~"
  /// Whether a name is another spelling of a name, in any script.
  case names = "=~~"
}

/// How many elements of a list must satisfy a predicate.
package enum Quantifier: String, Sendable {
  case all, any, none, single
}

/// What stands between the braces of `EXISTS { }` and `COUNT { }`.
package enum SubqueryBody: Sendable, Equatable {
  case match(MatchClause)
  case query(QueryTree)
}
