/// The types of expressions.
extension SemanticChecker {
  /// What an expression can see and may do.
  struct Context {
    var scope: Scope
    var allowsPatterns = false
    var allowsAggregates = false
    var isInsideAggregate = false

    /// The context of a value that is no condition.
    var value: Context {
      var context = self
      context.allowsPatterns = false
      return context
    }

    func binding(_ name: Name, to type: StaticType) -> Context {
      var context = self
      context.scope.bind(name.text, to: type)
      return context
    }
  }

  /// Checks an expression and tells what its values may be.
  @discardableResult
  func type(of expression: Expression, in context: Context) throws(Fault) -> StaticType {
    switch expression.kind {
    case .null: return StaticType(.null)
    case .boolean: return StaticType(.boolean)
    case .integer: return StaticType(.integer)
    case .float: return StaticType(.float)
    case .string: return StaticType(.string)
    case .parameter(let name): return try checkParameter(name, at: expression)
    case .variable(let name): return try checkVariable(Name(name, at: expression.range), in: context.scope)
    case .list(let items): return try checkList(items, in: context)
    case .map(let entries):
      for entry in entries { try type(of: entry.value, in: context.value) }
      return StaticType(.map)
    case .property(let base, let key):
      let type = try type(of: base, in: context.value)
      reads?.note(key, of: type)
      guard type.fits([.node, .relationship, .map, .temporal]) else {
        throw Fault(
          type.kinds == .path ? .syntaxError : .typeError, .compileTime, .invalidArgumentType, at: base.range,
          "\(type.kinds.description) has no properties")
      }
      return .any
    case .element(let base, let index): return try checkElement(base, index, in: context.value)
    case .slice(let base, let from, let to):
      let type = try type(of: base, in: context.value)
      try require(.list, type, at: base)
      for bound in [from, to] {
        if let bound { try require(.integer, self.type(of: bound, in: context.value), at: bound) }
      }
      return type
    case .hasLabels(let base, _):
      try require([.node, .relationship], type(of: base, in: context.value), at: base)
      return StaticType([.boolean, .null])
    case .not(let operand):
      try require(.boolean, type(of: operand, in: context), at: operand)
      return StaticType([.boolean, .null])
    case .and(let terms), .or(let terms), .xor(let terms):
      for term in terms { try require(.boolean, type(of: term, in: context), at: term) }
      return StaticType([.boolean, .null])
    case .comparison(let first, let steps):
      try type(of: first, in: context.value)
      for step in steps { try type(of: step.right, in: context.value) }
      return StaticType([.boolean, .null])
    case .text(_, let left, let right):
      try type(of: left, in: context.value)
      try type(of: right, in: context.value)
      return StaticType([.boolean, .null])
    case .isIn(let value, let list):
      try type(of: value, in: context.value)
      try require(.list, type(of: list, in: context.value), at: list)
      return StaticType([.boolean, .null])
    case .isNull(let operand, _):
      try type(of: operand, in: context.value)
      return StaticType(.boolean)
    case .arithmetic(let sign, let left, let right):
      return try checkArithmetic(sign, left, right, in: context.value)
    case .negated(let operand), .positive(let operand):
      let type = try type(of: operand, in: context.value)
      try require([.integer, .float, .temporal], type, at: operand)
      return type
    case .call(let call): return try checkCall(call, in: context.value)
    case .choice(let subject, let alternatives, let otherwise):
      return try checkChoice(subject, alternatives, otherwise, in: context)
    default: return try typeOfComposite(expression, in: context)
    }
  }

  func require(
    _ wanted: ValueKinds, _ type: StaticType, at expression: Expression,
    _ errorClass: QueryError.Class = .syntaxError
  ) throws(Fault) {
    guard type.fits(wanted) else {
      throw Fault(
        errorClass, .compileTime, .invalidArgumentType, at: expression.range,
        "expected \(wanted.description), found \(type.kinds.description)")
    }
  }

  private func checkParameter(_ name: String, at expression: Expression) throws(Fault) -> StaticType {
    if let parameters, !parameters.contains(name) {
      throw Fault(
        .parameterMissing, .compileTime, .missingParameter, at: expression.range,
        "no value was given for the parameter '\(name)'",
        suggestion: NearestName.question(for: name, in: parameters))
    }
    return .any
  }

  private func checkVariable(_ name: Name, in scope: Scope) throws(Fault) -> StaticType {
    guard let type = scope[name.text] else {
      throw .syntax(
        .undefinedVariable, at: name.range, "the variable '\(name.text)' is not defined",
        suggestion: NearestName.question(for: name.text, in: scope.names))
    }
    return type
  }

  private func checkList(_ items: [Expression], in context: Context) throws(Fault) -> StaticType {
    var elements: ValueKinds = []
    for item in items { elements.formUnion(try type(of: item, in: context.value).kinds) }
    return StaticType(.list, elements: items.isEmpty ? .any : elements)
  }

  private func checkElement(
    _ base: Expression, _ index: Expression, in context: Context
  ) throws(Fault) -> StaticType {
    let type = try type(of: base, in: context)
    let indexType = try self.type(of: index, in: context)
    try require([.list, .map, .node, .relationship], type, at: base, .typeError)
    if type.kinds == .list { try require(.integer, indexType, at: index, .typeError) }
    if case .string(let key) = index.kind { reads?.note(Name(key, at: index.range), of: type) }
    return StaticType(type.kinds == .list ? type.elements.union(.null) : .any)
  }

  private func checkArithmetic(
    _ sign: ArithmeticOperator, _ left: Expression, _ right: Expression, in context: Context
  ) throws(Fault) -> StaticType {
    let first = try type(of: left, in: context)
    let second = try type(of: right, in: context)
    let kinds = first.kinds.union(second.kinds)
    if sign == .add {
      guard !first.kinds.contains(.list), !second.kinds.contains(.list) else { return StaticType(.any) }
      let operands: ValueKinds = [.integer, .float, .string, .temporal]
      try require(operands, first, at: left)
      try require(operands, second, at: right)
      return StaticType(kinds.isSubset(of: .number) ? kinds : .any)
    }
    try require([.integer, .float, .temporal], first, at: left)
    try require([.integer, .float, .temporal], second, at: right)
    if sign == .power { return StaticType([.float, .null]) }
    return StaticType(kinds.isSubset(of: .number) ? kinds : [.integer, .float, .temporal, .null])
  }

  private func checkChoice(
    _ subject: Expression?, _ alternatives: [Alternative], _ otherwise: Expression?, in context: Context
  ) throws(Fault) -> StaticType {
    var kinds: ValueKinds = []
    if let subject { try type(of: subject, in: context.value) }
    for alternative in alternatives {
      var condition = context
      condition.allowsPatterns = subject == nil
      try type(of: alternative.condition, in: condition)
      kinds.formUnion(try type(of: alternative.result, in: context.value).kinds)
    }
    if let otherwise {
      kinds.formUnion(try type(of: otherwise, in: context.value).kinds)
    } else {
      kinds.formUnion(.null)
    }
    return StaticType(kinds)
  }

  private func checkCall(_ call: FunctionCall, in context: Context) throws(Fault) -> StaticType {
    guard let signature = functions[call.name.text] else {
      throw .syntax(
        .unknownFunction, at: call.name.range, "there is no function '\(call.name.text)'",
        suggestion: call.name.text.lowercased() == "exists"
          ? "write x.key IS NOT NULL" : NearestName.question(for: call.name.text, in: functions.names))
    }
    var inner = context
    if signature.isAggregate {
      guard context.allowsAggregates else {
        throw misplaced(Expression(.call(call), at: call.name.range, height: 1))
      }
      guard !context.isInsideAggregate else {
        throw .syntax(
          .nestedAggregation, at: call.name.range, "an aggregate cannot stand inside another",
          suggestion: "compute the inner one with WITH first")
      }
      inner.isInsideAggregate = true
      try checkRepeatable(call)
    }
    guard call.isStar || signature.arity.contains(call.arguments.count) else {
      let wanted =
        signature.arity.lowerBound == signature.arity.upperBound
        ? "\(signature.arity.lowerBound)"
        : signature.arity.upperBound == .max
          ? "at least \(signature.arity.lowerBound)"
          : "\(signature.arity.lowerBound) to \(signature.arity.upperBound)"
      throw .syntax(
        .invalidNumberOfArguments, at: call.name.range,
        "\(signature.name) takes \(wanted) argument\(wanted == "1" ? "" : "s"), not \(call.arguments.count)")
    }
    var types: [StaticType] = []
    for (place, argument) in call.arguments.enumerated() {
      let type = try type(of: argument, in: inner)
      types.append(type)
      guard !signature.parameters.isEmpty else { continue }
      try require(signature.parameters[min(place, signature.parameters.count - 1)], type, at: argument)
    }
    return signature.resultType(of: types)
  }

  /// What an aggregate takes must be the same however often and in whatever order rows are read.
  private func checkRepeatable(_ aggregate: FunctionCall) throws(Fault) {
    for argument in aggregate.arguments {
      let random = argument.contains {
        if case .call(let call) = $0.kind { functions[call.name.text]?.isRandom ?? false } else { false }
      }
      guard random else { continue }
      throw .syntax(
        .nonConstantExpression, at: argument.range, "an aggregate cannot take what is random",
        suggestion: "compute it with WITH first")
    }
  }

  func misplaced(_ expression: Expression) -> Fault {
    .syntax(
      .invalidAggregation, at: expression.range, "an aggregate may only stand in WITH and RETURN",
      suggestion: "compute it with WITH first")
  }
}
