import PropertyGraph
import QueryLanguage

/// Turns a logical plan into operators.
final class Compilation {
  let library: FunctionLibrary
  let runtime: Runtime
  var planner: Planner
  /// Where CREATE puts nodes and relationships; `nil` for a graph that can only be read.
  let editor: GraphEditor?
  /// Where rows and times are noted when the query is profiled.
  var report: PlanReport?
  /// The steps that create, in the order of the query.
  var creations: [CreateOperator] = []

  init(library: FunctionLibrary, runtime: Runtime, planner: Planner, editor: GraphEditor?) {
    self.library = library
    self.runtime = runtime
    self.planner = planner
    self.editor = editor
  }

  typealias Lowered = (operator: any Operator, layout: Layout)

  /// The operators of a plan, whose leaves take their rows from `argument`.
  func lower(_ plan: LogicalPlan, argument: ArgumentSource, layout: Layout) throws -> Lowered {
    guard let step = report?.begin(plan) else {
      return try lowerStep(plan, argument: argument, layout: layout)
    }
    defer { report?.end() }
    let lowered = try lowerStep(plan, argument: argument, layout: layout)
    return (ProfiledOperator(lowered.operator, step: step), lowered.layout)
  }

  private func lowerStep(
    _ plan: LogicalPlan, argument: ArgumentSource, layout: Layout
  ) throws -> Lowered {
    switch plan {
    case .argument: return (argument, layout)
    case .nodeScan(let input, let scan):
      var (source, layout) = try lower(input, argument: argument, layout: layout)
      layout.append(scan.variable)
      return (NodeScanOperator(input: source, label: scan.label, runtime: runtime), layout)
    case .nodeSeek(let input, let seek):
      var (source, layout) = try lower(input, argument: argument, layout: layout)
      let (compiler, frame) = compiler(layout)
      let value = try compiler.compile(seek.value)
      layout.append(seek.variable)
      return (NodeSeekOperator(input: source, key: seek.key, value: value, frame: frame), layout)
    case .expand(let input, let expansion):
      return try lower(expansion, after: lower(input, argument: argument, layout: layout))
    case .intersect(let input, let step, let closing):
      return try lower(step, closing, after: lower(input, argument: argument, layout: layout))
    case .endpoints(let input, let expansion):
      return try lowerEndpoints(expansion, after: lower(input, argument: argument, layout: layout))
    case .shortestPaths(let input, let search):
      return try lower(search, after: lower(input, argument: argument, layout: layout))
    case .path(let input, let variable, let start, let relationships):
      var (source, layout) = try lower(input, argument: argument, layout: layout)
      let slots = try relationships.map { try slot($0, layout) }
      let path = PathOperator(
        input: source, start: try slot(start, layout), relationships: slots, runtime: runtime)
      layout.append(variable)
      return (path, layout)
    case .filter(let input, let conditions):
      let (source, layout) = try lower(input, argument: argument, layout: layout)
      let (compiler, frame) = compiler(layout)
      let compiled = try conditions.map(compiler.compileFilter)
      return (FilterOperator(input: source, conditions: compiled, frame: frame), layout)
    case .unwind(let input, let list, let variable):
      var (source, layout) = try lower(input, argument: argument, layout: layout)
      let (compiler, frame) = compiler(layout)
      let unwind = UnwindOperator(input: source, list: try compiler.compile(list), frame: frame)
      layout.append(variable)
      return (unwind, layout)
    case .extend(let input, let items):
      let lowered = try lower(input, argument: argument, layout: layout)
      return try compute(items, after: lowered, keepsInput: true)
    case .project(let input, let items):
      let lowered = try lower(input, argument: argument, layout: layout)
      return try compute(items, after: lowered, keepsInput: false)
    default: return try lowerWhole(plan, argument: argument, layout: layout)
    }
  }

  func compiler(_ layout: Layout) -> (compiler: ExpressionCompiler, frame: Frame) {
    let frame = Frame(runtime, localCount: 0)
    return (ExpressionCompiler(self, frame: frame, layout: layout), frame)
  }

  func slot(_ name: String, _ layout: Layout) throws -> Int {
    guard let slot = layout.slot(of: name) else {
      throw Fault.syntax(
        .undefinedVariable, at: SourceRange(start: 0, end: 0), "the variable '\(name)' is not defined here")
    }
    return slot
  }

  private func compute(
    _ items: [NamedExpression], after input: Lowered, keepsInput: Bool
  ) throws -> Lowered {
    let (compiler, frame) = compiler(input.layout)
    let expressions = try items.map { try compiler.compile($0.expression) }
    var layout = keepsInput ? input.layout : Layout()
    for item in items { layout.append(item.name) }
    let compute = ComputeOperator(
      input: input.operator, expressions: expressions, slots: items.map { compiler.slot(of: $0.expression) },
      keepsInput: keepsInput, frame: frame)
    return (compute, layout)
  }

  private func lower(_ expansion: Expansion, after input: Lowered) throws -> Lowered {
    var layout = input.layout
    let from = try slot(expansion.from, layout)
    let into = expansion.isInto ? try slot(expansion.to, layout) : nil
    let distinctFrom = try expansion.distinctFrom.map { try slot($0, layout) }
    let (compiler, frame) = compiler(layout)
    let conditions = try expansion.properties.map {
      (key: $0.key.text, value: try compiler.compile($0.value))
    }
    layout.append(expansion.relationship)
    if !expansion.isInto { layout.append(expansion.to) }
    guard let length = expansion.length else {
      let expand = ExpandOperator(
        input: input.operator, route: route(expansion), from: from, into: into, distinctFrom: distinctFrom,
        runtime: runtime)
      return (expand, layout)
    }
    let expand = VariableExpandOperator(
      input: input.operator, route: route(expansion), length: length, isReversed: expansion.isReversed,
      keepsWalk: expansion.keepsWalk,
      from: from, into: into, distinctFrom: distinctFrom, conditions: conditions, frame: frame)
    return (expand, layout)
  }

  private func lower(_ step: Expansion, _ closing: [Expansion], after input: Lowered) throws -> Lowered {
    var layout = input.layout
    layout.append(step.relationship)
    layout.append(step.to)
    for other in closing { layout.append(other.relationship) }
    let arms = try ([step] + closing).map { other in
      let isForward = other.to == step.to
      return IntersectOperator.Arm(
        from: try slot(isForward ? other.from : other.to, layout),
        route: route(other, isReversed: !isForward),
        distinctFrom: try other.distinctFrom.map { try slot($0, layout) })
    }
    let intersect = IntersectOperator(
      input: input.operator, arms: arms, width: input.layout.names.count, runtime: runtime)
    return (intersect, layout)
  }

  private func lowerEndpoints(_ expansion: Expansion, after input: Lowered) throws -> Lowered {
    var layout = input.layout
    let isLoop = expansion.from == expansion.to
    let from = layout.slot(of: expansion.from)
    let to = layout.slot(of: expansion.to)
    let endpoints = EndpointsOperator(
      input: input.operator, route: route(expansion), relationship: try slot(expansion.relationship, layout),
      from: from, to: to, isLoop: isLoop,
      distinctFrom: try expansion.distinctFrom.map { try slot($0, layout) }, runtime: runtime)
    if from == nil { layout.append(expansion.from) }
    if to == nil, !isLoop { layout.append(expansion.to) }
    return (endpoints, layout)
  }

  /// The types are looked up with the first row, when everything that the query creates before is there.
  private func route(_ expansion: Expansion, isReversed: Bool = false) -> () -> Route {
    let runtime = runtime
    let arrow = isReversed ? expansion.arrow.reversed : expansion.arrow
    return { Route(types: expansion.types, arrow: arrow, in: runtime.graph) }
  }
}
