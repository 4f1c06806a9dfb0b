/// Walking over expressions.
extension Expression {
  /// The expressions directly inside this one; those of subqueries are not among them.
  package var parts: [Expression] {
    switch kind {
    case .null, .boolean, .integer, .float, .string, .parameter, .variable, .exists, .count: []
    case .list(let items): items
    case .map(let entries): entries.map(\.value)
    case .property(let base, _): [base]
    case .element(let base, let index): [base, index]
    case .slice(let base, let from, let to): [base] + [from, to].compactMap { $0 }
    case .hasLabels(let base, _): [base]
    case .not(let operand), .negated(let operand), .positive(let operand): [operand]
    case .and(let terms), .or(let terms), .xor(let terms): terms
    case .comparison(let first, let steps): [first] + steps.map(\.right)
    case .arithmetic(_, let left, let right), .text(_, let left, let right): [left, right]
    case .isIn(let value, let list): [value, list]
    case .isNull(let operand, _): [operand]
    case .call(let call): call.arguments
    case .choice(let subject, let alternatives, let otherwise):
      [subject, otherwise].compactMap { $0 } + alternatives.flatMap { [$0.condition, $0.result] }
    case .listComprehension(_, let list, let filter, let result): [list] + [filter, result].compactMap { $0 }
    case .patternComprehension(let pattern, let filter, let result):
      pattern.expressions + [filter, result].compactMap { $0 }
    case .quantifier(_, _, let list, let predicate): [list] + [predicate].compactMap { $0 }
    case .reduce(_, let initial, _, let list, let result): [initial, list, result]
    case .mapProjection(let base, let items):
      [base]
        + items.compactMap {
          if case .entry(_, let value) = $0 { value } else { nil }
        }
    case .pattern(let pattern): pattern.expressions
    }
  }

  /// Whether this expression or one inside it satisfies a condition.
  package func contains(where condition: (Expression) -> Bool) -> Bool {
    condition(self) || parts.contains { $0.contains(where: condition) }
  }

  /// Whether a call of an aggregate function is inside.
  package func containsAggregate(_ functions: FunctionCatalogue) -> Bool {
    contains { $0.isAggregate(functions) }
  }

  /// Whether this is itself a call of an aggregate function.
  package func isAggregate(_ functions: FunctionCatalogue) -> Bool {
    if case .call(let call) = kind { functions[call.name.text]?.isAggregate ?? false } else { false }
  }
}
