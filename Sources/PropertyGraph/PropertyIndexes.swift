import Synchronization

/// Which nodes have which value of a property, built for a key when it is first asked for.
final class PropertyIndexes: Sendable {
  private typealias Index = [PropertyValue: [Int32]]
  private let indexes = Mutex<[Int: Index]>([:])

  /// The nodes with a value of a key, ascending; `nodes` gives every node with its value when the index is not
  /// there yet.
  func nodes(
    withKey key: Int, equalTo value: PropertyValue,
    building nodes: () -> [(node: Int32, value: PropertyValue)]
  ) -> [Int32] {
    indexes.withLock { indexes in
      if let index = indexes[key] { return index[value.indexForm] ?? [] }
      var index: Index = [:]
      for (node, value) in nodes() { index[value.indexForm, default: []].append(node) }
      indexes[key] = index
      return index[value.indexForm] ?? []
    }
  }
}
