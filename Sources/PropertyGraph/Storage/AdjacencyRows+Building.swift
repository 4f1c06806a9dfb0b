extension AdjacencyRows {
  /// Sorts relationships into rows.
  ///
  /// Many relationships are sorted by counting, in linear time, and every node gets a row; few by comparing, and
  /// only nodes that have some get one.
  ///
  /// - Parameters:
  ///   - numbers: the relationships, ascending.
  ///   - from: the node that each relationship of the graph is looked at from.
  ///   - to: the node at its other end.
  /// - Complexity: O(nodes + relationships), or O(relationships log relationships).
  init(
    nodeCount: Int, relationships numbers: ContiguousView<Int32>, from: ContiguousView<Int32>,
    to: ContiguousView<Int32>
  ) {
    let numbers = numbers.elements
    let from = from.elements
    let to = to.elements
    if numbers.count < nodeCount / 16 {
      self.init(comparing: numbers, from: from, to: to)
      return
    }
    var order = Self.isAscending(numbers, from, to) ? ContiguousView(numbers, owner: nil) : nil
    if order == nil {
      let byNeighbour = Self.isAscending(numbers, to, nil)
      order =
        byNeighbour ? ContiguousView(numbers, owner: nil) : Self.sorted(numbers, by: to, nodeCount).order
    }
    let (sorted, offsets) = Self.sorted((order ?? []).elements, by: from, nodeCount)
    self.init(nodes: nil, offsets: offsets, neighbours: Self.gathered(to, sorted), relationships: sorted)
  }

  private init(
    comparing numbers: UnsafeBufferPointer<Int32>, from: UnsafeBufferPointer<Int32>,
    to: UnsafeBufferPointer<Int32>
  ) {
    let order = numbers.sorted {
      (from[Int($0)], to[Int($0)], $0) < (from[Int($1)], to[Int($1)], $1)
    }
    var nodes: [Int32] = []
    var offsets: [Int32] = []
    for (place, number) in order.enumerated() where nodes.last != from[Int(number)] {
      nodes.append(from[Int(number)])
      offsets.append(Int32(place))
    }
    offsets.append(Int32(order.count))
    self.init(
      nodes: ContiguousView(nodes), offsets: ContiguousView(offsets),
      neighbours: ContiguousView(order.map { to[Int($0)] }), relationships: ContiguousView(order))
  }

  private static func isAscending(
    _ numbers: UnsafeBufferPointer<Int32>, _ major: UnsafeBufferPointer<Int32>,
    _ minor: UnsafeBufferPointer<Int32>?
  ) -> Bool {
    guard var last = numbers.first.map(Int.init) else { return true }
    for number in numbers {
      let number = Int(number)
      if major[number] < major[last] { return false }
      if let minor, major[number] == major[last], minor[number] < minor[last] { return false }
      last = number
    }
    return true
  }

  /// Sorts stably by counting; also says where the relationships of each node start.
  private static func sorted(
    _ numbers: UnsafeBufferPointer<Int32>, by node: UnsafeBufferPointer<Int32>, _ nodeCount: Int
  ) -> (order: ContiguousView<Int32>, offsets: ContiguousView<Int32>) {
    let offsets = ContiguousView<Int32>(count: nodeCount + 1) { offsets in
      offsets.initialize(repeating: 0)
      for number in numbers { offsets[Int(node[Int(number)]) + 1] &+= 1 }
      for place in 0..<nodeCount { offsets[place + 1] &+= offsets[place] }
    }
    let order = ContiguousView<Int32>(count: numbers.count) { order in
      var next = Array(offsets.elements)
      next.withUnsafeMutableBufferPointer { next in
        for number in numbers {
          let row = Int(node[Int(number)])
          order[Int(next[row])] = number
          next[row] &+= 1
        }
      }
    }
    return (order, offsets)
  }

  private static func gathered(
    _ values: UnsafeBufferPointer<Int32>, _ order: ContiguousView<Int32>
  ) -> ContiguousView<Int32> {
    ContiguousView(count: order.count) { result in
      for (place, number) in order.elements.enumerated() { result[place] = values[Int(number)] }
    }
  }
}
