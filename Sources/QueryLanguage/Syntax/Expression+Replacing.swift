/// Rewriting expressions.
extension Expression {
  /// This expression with the parts for which `replacement` gives something replaced, from the outside in.
  package func replacing(_ replacement: (Expression) -> Expression?) -> Expression {
    if let replaced = replacement(self) { return replaced }
    func inner(_ part: Expression) -> Expression { part.replacing(replacement) }
    let kind: Kind =
      switch self.kind {
      case .null, .boolean, .integer, .float, .string, .parameter, .variable, .pattern, .exists, .count:
        self.kind
      case .list(let items): .list(items.map(inner))
      case .map(let entries): .map(entries.map { MapEntry(key: $0.key, value: inner($0.value)) })
      case .property(let base, let key): .property(of: inner(base), key: key)
      case .element(let base, let index): .element(of: inner(base), index: inner(index))
      case .slice(let base, let from, let to):
        .slice(of: inner(base), from: from.map(inner), to: to.map(inner))
      case .hasLabels(let base, let labels): .hasLabels(inner(base), labels)
      case .not(let operand): .not(inner(operand))
      case .negated(let operand): .negated(inner(operand))
      case .positive(let operand): .positive(inner(operand))
      case .and(let terms): .and(terms.map(inner))
      case .or(let terms): .or(terms.map(inner))
      case .xor(let terms): .xor(terms.map(inner))
      case .comparison(let first, let steps):
        .comparison(
          inner(first), steps.map { ComparisonStep(comparison: $0.comparison, right: inner($0.right)) })
      case .arithmetic(let sign, let left, let right): .arithmetic(sign, inner(left), inner(right))
      case .text(let test, let left, let right): .text(test, inner(left), inner(right))
      case .isIn(let value, let list): .isIn(inner(value), list: inner(list))
      case .isNull(let operand, let negated): .isNull(inner(operand), negated: negated)
      case .call(let call):
        .call(
          FunctionCall(
            name: call.name, isDistinct: call.isDistinct, isStar: call.isStar,
            arguments: call.arguments.map(inner)))
      case .choice(let subject, let alternatives, let otherwise):
        .choice(
          subject: subject.map(inner),
          alternatives: alternatives.map {
            Alternative(condition: inner($0.condition), result: inner($0.result))
          }, otherwise: otherwise.map(inner))
      case .listComprehension(let variable, let list, let filter, let result):
        .listComprehension(
          variable: variable, list: inner(list), filter: filter.map(inner), result: result.map(inner))
      case .patternComprehension(let pattern, let filter, let result):
        .patternComprehension(pattern, filter: filter.map(inner), result: inner(result))
      case .quantifier(let quantifier, let variable, let list, let predicate):
        .quantifier(quantifier, variable: variable, list: inner(list), predicate: predicate.map(inner))
      case .reduce(let accumulator, let initial, let variable, let list, let result):
        .reduce(
          accumulator: accumulator, initial: inner(initial), variable: variable, list: inner(list),
          result: inner(result))
      case .mapProjection(let base, let items):
        .mapProjection(
          inner(base),
          items.map { item in
            if case .entry(let key, let value) = item { .entry(key, inner(value)) } else { item }
          })
      }
    return Expression(kind, at: range, height: height)
  }
}
