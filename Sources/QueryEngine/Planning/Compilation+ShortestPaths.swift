import QueryLanguage

/// Searches for shortest paths.
extension Compilation {
  func lower(_ search: ShortestPathSearch, after input: Lowered) throws -> Lowered {
    var layout = input.layout
    let (from, to) = (try slot(search.from, layout), try slot(search.to, layout))
    let (stepCompiler, stepFrame) = compiler(layout)
    let properties = try search.properties.map {
      (key: $0.key.text, value: try stepCompiler.compile($0.value))
    }
    var stepLayout = layout
    stepLayout.append(search.relationships)
    let (conditionCompiler, conditionFrame) = compiler(stepLayout)
    let stepCondition = try search.stepCondition.map(conditionCompiler.compile)
    layout.append(search.relationships)
    if let path = search.path { layout.append(path) }
    let (pathCompiler, pathFrame) = compiler(layout)
    let conditions = try search.conditions.map(pathCompiler.compile)
    let runtime = runtime
    let test = StepTest(
      properties: properties, frame: stepFrame, condition: stepCondition, conditionFrame: conditionFrame)
    let paths = ShortestPathOperator(
      input: input.operator,
      route: { Route(types: search.types, arrow: search.arrow, in: runtime.graph) },
      from: from, to: to, search: search, test: test, conditions: conditions, frame: pathFrame)
    return (paths, layout)
  }
}
