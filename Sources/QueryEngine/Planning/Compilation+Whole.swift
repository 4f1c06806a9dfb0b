import QueryLanguage

/// Steps that look at many rows together.
extension Compilation {
  func lowerWhole(_ plan: LogicalPlan, argument: ArgumentSource, layout: Layout) throws -> Lowered {
    switch plan {
    case .aggregate(let input, let keys, let aggregates):
      return try lower(keys, aggregates, after: lower(input, argument: argument, layout: layout))
    case .foldedAggregate(let aggregation, let fallback):
      let operation = FoldedAggregateOperator(aggregation, compilation: self) { [unowned self] in
        try lower(fallback, argument: ArgumentSource(.unit), layout: Layout()).operator
      }
      return (operation, Layout(aggregation.keys.map(\.name) + aggregation.measures.map(\.name)))
    case .distinct(let input):
      let (source, layout) = try lower(input, argument: argument, layout: layout)
      return (DistinctOperator(input: source, runtime: runtime), layout)
    case .sort(let input, let keys, let first):
      let (source, layout) = try lower(input, argument: argument, layout: layout)
      let (compiler, frame) = compiler(layout)
      let compiled = try keys.map {
        (expression: try compiler.compile($0.expression), isDescending: $0.isDescending)
      }
      let sort = SortOperator(
        input: source, keys: compiled, limit: try first.map(rowCount), frame: frame)
      return (sort, layout)
    case .skip(let input, let count):
      let (source, layout) = try lower(input, argument: argument, layout: layout)
      return (SkipOperator(input: source, count: try rowCount(count)), layout)
    case .limit(let input, let count):
      let (source, layout) = try lower(input, argument: argument, layout: layout)
      return (LimitOperator(input: source, count: try rowCount(count)), layout)
    case .optional(let input, let inner, let introduced):
      return try lower(inner, introduced, after: lower(input, argument: argument, layout: layout))
    case .repetition(let input, let repetition, let round):
      return try lower(repetition, round: round, after: lower(input, argument: argument, layout: layout))
    case .union(let parts, let columns):
      let lowered = try parts.map { try lower($0, argument: argument, layout: layout).operator }
      return (UnionOperator(parts: lowered), Layout(columns))
    case .create(let input, let patterns):
      return try lower(patterns, after: lower(input, argument: argument, layout: layout))
    default:
      throw Fault.syntax(.unexpectedSyntax, at: SourceRange(start: 0, end: 0), "this step cannot be run")
    }
  }

  private func rowCount(_ expression: Expression) throws -> RowCount {
    let (compiler, frame) = compiler(Layout())
    return RowCount(expression: try compiler.compile(expression), frame: frame, range: expression.range)
  }

  private func lower(
    _ keys: [NamedExpression], _ aggregates: [NamedExpression], after input: Lowered
  ) throws -> Lowered {
    let (compiler, frame) = compiler(input.layout)
    let steps = try aggregates.map { item -> AggregateStep in
      guard case .call(let call) = item.expression.kind, let aggregate = Aggregate(named: call.name.text)
      else {
        throw Fault.syntax(.invalidAggregation, at: item.expression.range, "this is no aggregate")
      }
      let arguments = try call.arguments.map(compiler.compile)
      return AggregateStep(
        argument: arguments.first, parameter: arguments.dropFirst().first, aggregate: aggregate,
        isDistinct: call.isDistinct, range: item.expression.range)
    }
    let keyed = try keys.map { key in
      AggregateOperator.Key(
        value: try compiler.compile(key.expression), origin: origin(of: key.expression, input.layout))
    }
    let aggregate = AggregateOperator(input: input.operator, keys: keyed, steps: steps, frame: frame)
    return (aggregate, Layout(keys.map(\.name) + aggregates.map(\.name)))
  }

  /// What alone determines the value of a grouping key.
  private func origin(of key: Expression, _ layout: Layout) -> KeyCodes.Origin {
    let variables = key.mentionedVariables
    guard key.isPlain, variables.count == 1, let slot = variables.first.flatMap(layout.slot) else {
      return .row
    }
    if case .call(let call) = key.kind, call.name.text.lowercased() == "type",
      case .variable? = call.arguments.first?.kind
    {
      return .type(slot)
    }
    return .node(slot)
  }

  private func lower(_ inner: LogicalPlan, _ introduced: [String], after input: Lowered) throws -> Lowered {
    let argument = ArgumentSource()
    var numbered = input.layout
    numbered.append(planner.hiddenName("row"))
    let (root, found) = try lower(inner, argument: argument, layout: numbered)
    var layout = input.layout
    for name in introduced { layout.append(name) }
    let optional = OptionalOperator(
      input: input.operator, inner: root, argument: argument,
      slots: try introduced.map { try slot($0, found) }, runtime: runtime)
    return (optional, layout)
  }

  private func lower(_ patterns: [PathPattern], after input: Lowered) throws -> Lowered {
    guard let editor else {
      throw Fault.syntax(
        .unexpectedSyntax, at: patterns.first?.range ?? SourceRange(start: 0, end: 0),
        "this graph can only be read", suggestion: "CREATE works on a WritableGraph")
    }
    var layout = input.layout
    let (compiler, frame) = compiler(layout)
    var steps: [CreateOperator.Step] = []
    var known = Set(layout.names)
    for pattern in patterns {
      let variables = pattern.nodes.compactMap(\.variable?.text)
      for (node, variable) in zip(pattern.nodes, variables) where known.insert(variable).inserted {
        layout.append(variable)
        steps.append(
          .node(labels: node.labels?.required.map(\.text) ?? [], try properties(node.properties, compiler)))
      }
      for (place, step) in pattern.steps.enumerated() {
        let isLeft = step.relationship.arrow == .left
        let (first, second) = (variables[place], variables[place + 1])
        steps.append(
          .relationship(
            type: step.relationship.types.first?.text ?? "",
            from: try slot(isLeft ? second : first, layout), to: try slot(isLeft ? first : second, layout),
            try properties(step.relationship.properties, compiler)))
        layout.append(step.relationship.variable?.text ?? planner.hiddenName("relationship"))
      }
    }
    let creation = CreateOperator(input: input.operator, steps: steps, editor: editor, frame: frame)
    creations.append(creation)
    var result: any Operator = creation
    for pattern in patterns {
      guard let variable = pattern.variable?.text, let start = pattern.start.variable?.text else { continue }
      let slots = try pattern.steps.compactMap(\.relationship.variable?.text).map { try slot($0, layout) }
      result = PathOperator(
        input: result, start: try slot(start, layout), relationships: slots, runtime: runtime)
      layout.append(variable)
    }
    return (result, layout)
  }

  private func properties(
    _ expression: Expression?, _ compiler: ExpressionCompiler
  ) throws -> (map: any Evaluable, range: SourceRange)? {
    try expression.map { (map: try compiler.compile($0), range: $0.range) }
  }
}
