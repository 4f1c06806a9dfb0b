import PropertyGraph
import QueryLanguage

/// Aggregates over the ways to find a pattern, computed from numbers of ways; where that turns out not to be possible,
/// from the ways one by one.
final class FoldedAggregateOperator: Operator {
  private let aggregation: FoldedAggregation
  private let compilation: Compilation
  private let makeFallback: () throws -> any Operator
  private var fallback: (any Operator)?
  private var isDone = false
  private var memory: HeldMemory

  init(
    _ aggregation: FoldedAggregation, compilation: Compilation,
    fallback: @escaping () throws -> any Operator
  ) {
    self.aggregation = aggregation
    self.compilation = compilation
    makeFallback = fallback
    memory = HeldMemory(.folding, in: compilation.runtime)
  }

  func next() throws -> Batch? {
    if let fallback { return try fallback.next() }
    guard !isDone else { return nil }
    isDone = true
    do {
      let batch = try fold()
      try memory.add(batch.memorySize)
      return batch.rowCount == 0 ? nil : batch
    } catch is CannotFold {
      return try startFallback()
    } catch is TooManyWays {
      throw Fault(
        .arithmeticError, .runtime, .integerOverflow,
        at: aggregation.measures.first?.range ?? SourceRange(start: 0, end: 0),
        "there are more ways to find the pattern than an integer can hold")
    } catch let fault as Fault where fault.errorClass != .cancelled && fault.errorClass != .resourceError {
      // A condition may fail on a node to which no way leads, which is nobody's business.
      return try startFallback()
    }
  }

  private func startFallback() throws -> Batch? {
    let started = try makeFallback()
    fallback = started
    return try started.next()
  }

  func restart() {
    memory.clear()
    isDone = false
    fallback = nil
  }

  // MARK: Folding

  private func fold() throws -> Batch {
    var summed: [SummedValues] = []
    for (_, measure, _) in aggregation.measures { summed += measure.sums }
    let nodeCount = compilation.runtime.graph.nodeCount
    let tables = FoldTables(nodeCount: nodeCount)
    // A table, and for each node of the root its number, its ways and its sums.
    try memory.set(nodeCount * (2 + summed.count) * MemoryLayout<Int64>.stride)
    var total = NodeWeights.none(sums: summed.count)
    for (number, term) in aggregation.terms.enumerated() {
      guard try holds(term.pattern.conditions) else { continue }
      let fold = try PatternFold(term.pattern, summing: summed, tables: tables, compilation: compilation)
      let weights = try fold.weights(ofRoot: aggregation.root)
      if number == 0, term.coefficient == 1 {
        total = weights
      } else {
        try total.add(weights, times: term.coefficient, nodeCount: compilation.runtime.graph.nodeCount)
      }
    }
    if aggregation.keys.isEmpty {
      return Batch(rowCount: 1, columns: try columns(for: GroupedNodes(all: total.nodes), total))
    }
    let (compiler, frame) = compilation.compiler(Layout([aggregation.root ?? ""]))
    let keys = try aggregation.keys.map { try NodeKey($0.expression, compiler, frame) }
    let groups =
      aggregation.rootIsGroup ? GroupedNodes(each: total.nodes) : try GroupedNodes(total.nodes, by: keys)
    let keyColumns = try keys.map { try $0.column(groups.representatives) }
    return Batch(
      rowCount: groups.representatives.count, columns: keyColumns + (try columns(for: groups, total)))
  }

  private func holds(_ conditions: [Expression]) throws -> Bool {
    let (compiler, frame) = compilation.compiler(Layout())
    frame.batch = .unit
    return try conditions.allSatisfy { try compiler.compile($0).truth(0, frame) == true }
  }

  private func columns(for groups: GroupedNodes, _ total: NodeWeights) throws -> [Column] {
    var columns: [Column] = []
    var sums = total.sums[...]
    let ways = GroupSums(groups, total.counts)
    for (_, measure, _) in aggregation.measures {
      let own = sums.prefix(measure.sums.count).map { GroupSums(groups, $0) }
      sums = sums.dropFirst(measure.sums.count)
      switch measure {
      case .rows: columns.append(.integers(try ways.integers()))
      case .values: columns.append(.integers(try own[0].integers()))
      case .sum:
        let there = try (own.dropFirst().first ?? ways).integers()
        columns.append(
          .values(try own[0].values().enumerated().map { there[$0] == 0 ? .integer(0) : $1 }))
      case .average:
        let there = try (own.dropFirst().first ?? ways).integers()
        columns.append(
          .values(own[0].floats.enumerated().map { there[$0] == 0 ? .null : .float($1 / Double(there[$0])) }))
      case .distinctValues(let expression):
        let key = try nodeKey(expression)
        columns.append(.integers(try groups.distinctCounts(of: key, total.nodes)))
      case .extreme(let expression, let isGreatest):
        let values = try nodeKey(expression).values(total.nodes)
        columns.append(Column.packed(groups.extremes(of: values, isGreatest: isGreatest)))
      }
    }
    return columns
  }

  private func nodeKey(_ expression: Expression) throws -> NodeKey {
    let (compiler, frame) = compilation.compiler(Layout([aggregation.root ?? ""]))
    return try NodeKey(expression, compiler, frame)
  }
}

/// Thrown when a number of ways does not fit an integer.
struct TooManyWays: Error {}

/// Values of a vertex to be summed over the ways to find a pattern, or one for each that is there.
struct SummedValues {
  let vertex: String
  let expression: Expression
  let isPresence: Bool
}

extension FoldedAggregation.Measure {
  /// What has to be summed for it.
  var sums: [SummedValues] {
    switch self {
    case .rows, .distinctValues, .extreme: []
    case .values(let expression, let vertex):
      [SummedValues(vertex: vertex, expression: expression, isPresence: true)]
    case .sum(let expression, let vertex, let isComplete),
      .average(let expression, let vertex, let isComplete):
      [false, true].filter { !isComplete || !$0 }.map {
        SummedValues(vertex: vertex, expression: expression, isPresence: $0)
      }
    }
  }
}
