import PropertyGraph
import QueryLanguage

/// Aggregates over the ways to find a pattern, to be computed without looking at the ways one by one: numbers of ways
/// are multiplied and added along the pattern, from its ends to the one node on which the groups depend
/// (factorised aggregation; Bakibayev, Kočiský, Olteanu, Závodný 2013).
struct FoldedAggregation: Sendable {
  /// What is computed for each group.
  enum Measure: Sendable {
    /// How many ways there are.
    case rows
    /// In how many of them a value of a node is there.
    case values(Expression, vertex: String)
    /// How many different values a property of the root has.
    case distinctValues(Expression)
    /// `isComplete` when every node that the vertex can be has a value.
    case sum(Expression, vertex: String, isComplete: Bool)
    case average(Expression, vertex: String, isComplete: Bool)
    /// The first or last value of the root in the order of ORDER BY.
    case extreme(Expression, isGreatest: Bool)
  }

  /// The patterns whose ways are added up.
  let terms: [PatternTerm]
  /// The name of the node on which the groups depend, if any.
  let root: String?
  let keys: [NamedExpression]
  let measures: [(name: String, measure: Measure, range: SourceRange)]
  /// Whether the keys are different for every root node.
  let rootIsGroup: Bool
}

/// Finds aggregates that can be folded.
struct AggregationFolding {
  let reference: GraphReference
  let functions: FunctionCatalogue

  private var graph: any PropertyGraphReading { reference.graph }

  /// The aggregation as a fold; `nil` when its rows have to be looked at.
  func fold(
    _ input: LogicalPlan, keys: [NamedExpression], aggregates: [NamedExpression]
  ) -> FoldedAggregation? {
    guard let reader = PatternReader.read(input), !reader.pattern.vertices.isEmpty else { return nil }
    let pattern = reader.pattern
    var translatedKeys: [NamedExpression] = []
    var rootVertices: Set<Int> = []
    for key in keys {
      guard let expression = reader.translated(key.expression),
        let read = pattern.vertices(in: expression)
      else { return nil }
      rootVertices.formUnion(read)
      translatedKeys.append(NamedExpression(name: key.name, expression: expression))
    }
    var measures: [(name: String, measure: FoldedAggregation.Measure, range: SourceRange)] = []
    var vertices = rootVertices
    for item in aggregates {
      guard let (measure, vertex) = measure(item.expression, reader) else { return nil }
      if case .distinctValues = measure, let vertex { rootVertices.insert(vertex) }
      if case .extreme = measure, let vertex { rootVertices.insert(vertex) }
      if let vertex { vertices.insert(vertex) }
      measures.append((item.name, measure, item.expression.range))
    }
    guard rootVertices.count <= 1 else { return nil }
    if rootVertices.isEmpty, vertices.count == 1 { rootVertices = vertices }
    let countsWays = measures.contains { $0.measure.countsWays }
    guard let terms = pattern.terms(countsWays: countsWays, isPossible: isPossible),
      terms.allSatisfy({ $0.pattern.isForest })
    else {
      return nil
    }
    let root = rootVertices.first.map { pattern.vertices[$0] }
    return FoldedAggregation(
      terms: terms, root: root?.names[0], keys: translatedKeys, measures: measures,
      rootIsGroup: root.map { isGroup($0, translatedKeys) } ?? false)
  }

  private func measure(
    _ expression: Expression, _ reader: PatternReader
  ) -> (measure: FoldedAggregation.Measure, vertex: Int?)? {
    guard case .call(let call) = expression.kind, let aggregate = Aggregate(named: call.name.text) else {
      return nil
    }
    guard let written = call.arguments.first else { return call.isStar ? (.rows, nil) : nil }
    guard let argument = reader.translated(written) else { return nil }
    if aggregate == .count, !call.isDistinct, case .variable = argument.kind { return (.rows, nil) }
    guard let read = reader.pattern.vertices(in: argument), read.count == 1, let vertex = read.first else {
      return nil
    }
    let name = reader.pattern.vertices[vertex].names[0]
    let isComplete = isAlwaysThere(argument, reader.pattern.vertices[vertex])
    switch (aggregate, call.isDistinct) {
    case (.count, true): return (.distinctValues(argument), vertex)
    case (.count, false):
      return isComplete ? (.rows, nil) : (.values(argument, vertex: name), vertex)
    case (.sum, false): return (.sum(argument, vertex: name, isComplete: isComplete), vertex)
    case (.avg, false): return (.average(argument, vertex: name, isComplete: isComplete), vertex)
    case (.min, _): return (.extreme(argument, isGreatest: false), vertex)
    case (.max, _): return (.extreme(argument, isGreatest: true), vertex)
    default: return nil
    }
  }

  /// Whether every node that can be a vertex has a property.
  private func isAlwaysThere(_ expression: Expression, _ vertex: PatternGraph.Vertex) -> Bool {
    guard case .property(let base, let name) = expression.kind, case .variable = base.kind,
      let key = graph.key(named: name.text)
    else { return false }
    return vertex.labels.contains { label in
      graph.label(named: label).map { reference.statistics.hasEveryNode(key: key, label: $0) } ?? false
    }
  }

  /// Whether no two nodes that can be a vertex have the same keys.
  private func isGroup(_ vertex: PatternGraph.Vertex, _ keys: [NamedExpression]) -> Bool {
    keys.contains { item in
      switch item.expression.kind {
      case .variable: return true
      case .property(let base, let name):
        guard case .variable = base.kind, let key = graph.key(named: name.text) else { return false }
        return vertex.labels.contains { label in
          graph.label(named: label).map { reference.statistics.isUnique(key: key, label: $0) } ?? false
        }
      default: return false
      }
    }
  }

  /// Whether some node has the labels of each vertex, and some relationship the type of each edge.
  private func isPossible(_ pattern: PatternGraph) -> Bool {
    for vertex in pattern.vertices {
      let labels = vertex.labels.map { graph.label(named: $0) }
      guard !labels.contains(nil), reference.statistics.someNode(hasLabels: labels.compactMap { $0 }) else {
        return false
      }
    }
    return pattern.edges.allSatisfy { edge in
      let types = edge.types.isEmpty ? Array(graph.typeNames.indices) : edge.types.compactMap(graph.type)
      guard edge.source == edge.target, edge.length == nil else {
        return !types.isEmpty || edge.length?.minimum == 0
      }
      return types.contains { reference.statistics.loopCount(ofType: $0) > 0 }
    }
  }
}

extension FoldedAggregation.Measure {
  /// Whether the number of ways matters, or only whether there is one.
  fileprivate var countsWays: Bool {
    switch self {
    case .rows, .values, .sum, .average: true
    case .distinctValues, .extreme: false
    }
  }
}

extension PatternGraph {
  /// Whether no vertices form a ring, beside those of two that several edges join.
  var isForest: Bool {
    var component = Array(vertices.indices)
    var joined: Set<[Int]> = []
    func root(_ vertex: Int) -> Int { component[vertex] == vertex ? vertex : root(component[vertex]) }
    for edge in edges where edge.source != edge.target {
      let pair = [min(edge.source, edge.target), max(edge.source, edge.target)]
      guard joined.insert(pair).inserted else { continue }
      let (first, second) = (root(pair[0]), root(pair[1]))
      if first == second { return false }
      component[first] = second
    }
    return true
  }
}
