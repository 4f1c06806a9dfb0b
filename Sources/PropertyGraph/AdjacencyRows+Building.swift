extension AdjacencyRows {
  /// Sorts relationships into rows by counting, then each row by neighbour.
  ///
  /// - Complexity: O(nodes + relationships log degree).
  init(nodeCount: Int, relationships numbers: [Int32], from: [Int32], to: [Int32]) {
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    for number in numbers { offsets[Int(from[Int(number)]) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var sorted = [Int32](repeating: 0, count: numbers.count)
    for number in numbers {
      let node = Int(from[Int(number)])
      sorted[Int(next[node])] = number
      next[node] += 1
    }
    for node in 0..<nodeCount where offsets[node + 1] - offsets[node] > 1 {
      sorted[Int(offsets[node])..<Int(offsets[node + 1])].sort {
        (to[Int($0)], $0) < (to[Int($1)], $1)
      }
    }
    self.init(
      nodes: nil, offsets: ContiguousView(offsets), neighbours: ContiguousView(sorted.map { to[Int($0)] }),
      relationships: ContiguousView(sorted))
  }
}
