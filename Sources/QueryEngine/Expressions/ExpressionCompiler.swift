import PropertyGraph
import QueryLanguage

/// Binds expressions to the slots of a layout, to functions and to the graph.
struct ExpressionCompiler {
  let compilation: Compilation
  let frame: Frame
  let layout: Layout
  /// The variables of the comprehensions around, by their places in the frame.
  private(set) var locals: [String] = []

  init(_ compilation: Compilation, frame: Frame, layout: Layout) {
    self.compilation = compilation
    self.frame = frame
    self.layout = layout
  }

  func compile(_ expression: Expression) throws -> any Evaluable {
    let range = expression.range
    switch expression.kind {
    case .null: return Constant(constant: .null)
    case .boolean(let value): return Constant(constant: .boolean(value))
    case .integer(let value): return Constant(constant: .integer(value))
    case .float(let value): return Constant(constant: .float(value))
    case .string(let value): return Constant(constant: .string(value))
    case .parameter(let name): return Constant(constant: frame.runtime.parameters[name] ?? .null)
    case .variable(let name): return try variable(name, at: range)
    case .list(let items): return ListLiteral(items: try items.map(compile))
    case .map(let entries):
      return MapLiteral(entries: try entries.map { (key: $0.key.text, value: try compile($0.value)) })
    case .property(let base, let key): return try property(base, key, at: range)
    case .element(let base, let index):
      return ElementAccess(base: try compile(base), index: try compile(index), range: range)
    case .slice(let base, let from, let to):
      return Slice(
        base: try compile(base), from: try from.map(compile), to: try to.map(compile), range: range)
    case .hasLabels(let base, let labels): return try labelTest(base, labels, at: range)
    case .not(let operand): return Negation(operand: try condition(operand))
    case .and(let terms): return Conjunction(terms: try terms.map(condition))
    case .or(let terms): return Disjunction(terms: try terms.map(condition))
    case .xor(let terms): return ExclusiveDisjunction(terms: try terms.map(condition))
    case .comparison(let first, let steps): return try comparison(first, steps)
    case .arithmetic(let sign, let left, let right):
      return ArithmeticOperation(sign: sign, left: try compile(left), right: try compile(right), range: range)
    case .negated(let operand): return Signed(operand: try compile(operand), isNegative: true, range: range)
    case .positive(let operand): return Signed(operand: try compile(operand), isNegative: false, range: range)
    case .text(let predicate, let left, let right): return try textTest(predicate, left, right, at: range)
    case .isIn(let value, let list):
      return MembershipTest(element: try compile(value), list: try compile(list), range: list.range)
    case .isNull(let operand, let negated): return NullTest(operand: try compile(operand), negated: negated)
    case .call(let call): return try invocation(call, at: range)
    case .choice(let subject, let alternatives, let otherwise):
      return try choice(subject, alternatives, otherwise)
    default: return try compileComposite(expression)
    }
  }

  /// An expression that rows have to satisfy, made for many rows.
  func compileFilter(_ expression: Expression) throws -> any Evaluable {
    let compiled = try compile(expression)
    guard let (variable, key) = expression.soleProperty, let slot = layout.slot(of: variable) else {
      return compiled
    }
    if let comparison = compiled as? PropertyComparison, comparison.isDirect { return compiled }
    let property = SlotProperty(
      slot: slot, name: key, key: frame.runtime.graph.key(named: key), range: expression.range)
    return TextCondition(compiled, on: property)
  }

  /// An operand of a logical operator.
  private func condition(_ expression: Expression) throws -> any Evaluable {
    let compiled = try compile(expression)
    return compiled is any Condition ? compiled : TruthOperand(operand: compiled, range: expression.range)
  }

  private func variable(_ name: String, at range: SourceRange) throws -> any Evaluable {
    if let place = locals.lastIndex(of: name) { return LocalValue(place: place) }
    if let slot = layout.slot(of: name) { return SlotValue(slot: slot) }
    throw Fault.syntax(.undefinedVariable, at: range, "the variable '\(name)' is not defined here")
  }

  /// The slot of an expression that is nothing but a variable of the row.
  func slot(of expression: Expression) -> Int? {
    guard case .variable(let name) = expression.kind, !locals.contains(name) else { return nil }
    return layout.slot(of: name)
  }

  private func property(_ base: Expression, _ key: Name, at range: SourceRange) throws -> any Evaluable {
    guard let slot = slot(of: base) else {
      return PropertyAccess(base: try compile(base), key: key.text, range: range)
    }
    return SlotProperty(
      slot: slot, name: key.text, key: frame.runtime.graph.key(named: key.text), range: range)
  }

  private func labelTest(
    _ base: Expression, _ labels: LabelExpression, at range: SourceRange
  ) throws -> any Evaluable {
    let test = LabelTest(
      base: try compile(base), condition: LabelCondition(labels, in: frame.runtime.graph), expression: labels,
      range: range)
    return slot(of: base).map { SlotLabelTest(slot: $0, general: test) } ?? test
  }

  private func comparison(_ first: Expression, _ steps: [ComparisonStep]) throws -> any Evaluable {
    if steps.count == 1 {
      let (left, right) = (try compile(first), try compile(steps[0].right))
      if let property = left as? SlotProperty, let constant = right as? Constant {
        return PropertyComparison(
          comparison: steps[0].comparison, property: property, constant: constant.constant)
      }
      return ComparisonTest(comparison: steps[0].comparison, left: left, right: right)
    }
    return ComparisonChain(
      first: try compile(first),
      steps: try steps.map { (comparison: $0.comparison, right: try compile($0.right)) })
  }

  private func textTest(
    _ predicate: TextPredicate, _ left: Expression, _ right: Expression, at range: SourceRange
  ) throws -> any Evaluable {
    let (text, part) = (try compile(left), try compile(right))
    if predicate == .names { return try nameTest(left, text, part, at: range) }
    guard predicate == .matches else { return TextTest(predicate: predicate, left: text, right: part) }
    var compiled: CompiledPattern?
    if let constant = part as? Constant, case .string(let source) = constant.constant {
      compiled = try CompiledPattern(source, at: right.range)
    }
    return PatternTest(text: text, pattern: part, compiled: compiled, range: right.range)
  }

  private func nameTest(
    _ left: Expression, _ subject: any Evaluable, _ name: any Evaluable, at range: SourceRange
  ) throws -> any Evaluable {
    guard let matcher = compilation.library.nameMatcher else {
      throw Fault(
        .semanticError, .compileTime, .unknownFunction, at: range,
        "this graph has no names to compare with =~~",
        suggestion: "use = or CONTAINS, or query a store")
    }
    var owner: (any Evaluable)?
    if case .property(let base, _) = left.kind { owner = try compile(base) }
    return NameTest(matcher: matcher, subject: subject, owner: owner, name: name, range: range)
  }

  private func invocation(_ call: FunctionCall, at range: SourceRange) throws -> any Evaluable {
    guard let function = compilation.library[call.name.text] else {
      throw Fault.syntax(
        .unknownFunction, at: call.name.range, "there is no function '\(call.name.text)' here")
    }
    return FunctionInvocation(
      function: function, arguments: try call.arguments.map(compile), ranges: call.arguments.map(\.range),
      range: range)
  }

  private func choice(
    _ subject: Expression?, _ alternatives: [Alternative], _ otherwise: Expression?
  ) throws -> any Evaluable {
    let compiled = try alternatives.map {
      (condition: try compile($0.condition), result: try compile($0.result))
    }
    let rest = try otherwise.map(compile)
    guard let subject else { return Choice(alternatives: compiled, otherwise: rest) }
    return SubjectChoice(subject: try compile(subject), alternatives: compiled, otherwise: rest)
  }

  /// This compiler inside a comprehension, with the place of its variable.
  func binding(_ name: String) -> (compiler: ExpressionCompiler, place: Int) {
    var inner = self
    inner.locals.append(name)
    if frame.locals.count < inner.locals.count { frame.locals.append(.null) }
    return (inner, inner.locals.count - 1)
  }
}
