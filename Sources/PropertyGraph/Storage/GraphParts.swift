import Synchronization

/// What a snapshot consists of, wherever the memory comes from.
struct GraphParts: Sendable {
  var labels: NamePool
  var types: NamePool
  var keys: NamePool
  var texts: TextDictionary
  var labelSets: LabelSets
  var nodesByLabel: [ContiguousView<Int32>]
  var nodeColumns: [PropertyColumn]
  var relationshipColumns: [PropertyColumn]
  var relationshipTypes: ContiguousView<Int32>
  var sources: ContiguousView<Int32>
  var targets: ContiguousView<Int32>
  var outgoing: [AdjacencyRows]
  var incoming: [AdjacencyRows]
}

extension GraphParts {
  /// Brings what a builder collected into its final form.
  init(
    _ builder: consuming GraphBuilder,
    sharingWork perform: (_ count: Int, _ task: @Sendable (Int) -> Void) -> Void
  ) {
    let nodeCount = builder.nodeCount
    let typeCount = builder.types.names.count
    let relationshipTypes = ContiguousView(builder.relationshipTypes)
    let sources = ContiguousView(builder.sources)
    let targets = ContiguousView(builder.targets)
    let byType = Self.grouped(relationshipTypes, typeCount: typeCount)
    // A type's two directions are a task each; those of the largest types come first.
    let tasks = (0..<typeCount).sorted { byType[$0].count > byType[$1].count }
      .flatMap { [(type: $0, isOutgoing: true), (type: $0, isOutgoing: false)] }
    let made = Mutex([AdjacencyRows?](repeating: nil, count: 2 * typeCount))
    perform(tasks.count) { number in
      let (type, isOutgoing) = tasks[number]
      let rows = AdjacencyRows(
        nodeCount: nodeCount, relationships: byType[type], from: isOutgoing ? sources : targets,
        to: isOutgoing ? targets : sources)
      made.withLock { $0[2 * type + (isOutgoing ? 0 : 1)] = rows }
    }
    let rows = made.withLock { $0 }.map { $0 ?? .empty }
    let labelSets = builder.labelSets.freeze(labelCount: builder.labels.names.count)
    let relationshipCount = relationshipTypes.count
    self.init(
      labels: builder.labels, types: builder.types, keys: builder.keys, texts: builder.texts.freeze(),
      labelSets: labelSets, nodesByLabel: labelSets.nodesByLabel(),
      nodeColumns: builder.nodeColumns.map { $0.build(rowCount: nodeCount) },
      relationshipColumns: builder.relationshipColumns.map { $0.build(rowCount: relationshipCount) },
      relationshipTypes: relationshipTypes, sources: sources, targets: targets,
      outgoing: (0..<typeCount).map { rows[2 * $0] }, incoming: (0..<typeCount).map { rows[2 * $0 + 1] })
  }

  /// The relationships of each type, ascending.
  private static func grouped(
    _ types: ContiguousView<Int32>, typeCount: Int
  ) -> [ContiguousView<Int32>] {
    var starts = [Int](repeating: 0, count: typeCount + 1)
    for type in types.elements { starts[Int(type) + 1] += 1 }
    for type in 0..<typeCount { starts[type + 1] += starts[type] }
    let order = ContiguousView<Int32>(count: types.count) { order in
      var next = starts
      for (number, type) in types.elements.enumerated() {
        order[next[Int(type)]] = Int32(number)
        next[Int(type)] += 1
      }
    }
    return (0..<typeCount).map { order.part(starts[$0]..<starts[$0 + 1]) }
  }
}
