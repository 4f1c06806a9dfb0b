/// A number for every node of a graph, zero but for a few at a time; it is lent to one fold after another.
final class WeightTable<Number: Weight> {
  private let numbers: UnsafeMutableBufferPointer<Number>

  init(nodeCount: Int) {
    numbers = .allocate(capacity: nodeCount)
    numbers.initialize(repeating: 0)
  }

  deinit { numbers.deallocate() }

  /// For each near node the sum of the numbers of the far nodes that a link leads to.
  func pull(
    _ far: [Int32], _ values: [Number], along link: PatternLink, to near: [Int32], _ overflow: inout Bool
  ) -> [Number] {
    for place in far.indices { numbers[Int(far[place])] = values[place] }
    defer { clear(far) }
    var sums = [Number](repeating: 0, count: near.count)
    if link.parts.count > 1 {
      pullProducts(link, near, &sums, &overflow)
      return sums
    }
    for rows in link.parts[0].rows { pull(rows, near, skipsLoops: false, &sums, &overflow) }
    for rows in link.parts[0].otherRows { pull(rows, near, skipsLoops: true, &sums, &overflow) }
    return sums
  }

  private func pull(
    _ rows: RowPointers, _ near: [Int32], skipsLoops: Bool, _ sums: inout [Number], _ overflow: inout Bool
  ) {
    let numbers = UnsafeBufferPointer(numbers)
    var isTooLarge = false
    for place in near.indices {
      let node = near[place]
      var sum: Number = 0
      for position in rows.range(of: node) {
        let other = rows.neighbours[position]
        if skipsLoops, other == node { continue }
        Number.add(&sum, numbers[Int(other)], &isTooLarge)
      }
      Number.add(&sums[place], sum, &isTooLarge)
    }
    overflow = overflow || isTooLarge
  }

  /// Through several parallel parts.
  private func pullProducts(
    _ link: PatternLink, _ near: [Int32], _ sums: inout [Number], _ overflow: inout Bool
  ) {
    let others = Array(link.parts.dropFirst())
    for (rows, skipsLoops) in link.parts[0].rows.map({ ($0, false) })
      + link.parts[0].otherRows.map({ ($0, true) })
    {
      for place in near.indices {
        let node = near[place]
        for position in rows.range(of: node) {
          let other = rows.neighbours[position]
          let value = numbers[Int(other)]
          if value == 0 || (skipsLoops && other == node) { continue }
          var ways: Int64 = 1
          for part in others where ways != 0 {
            ways = Int64.multiply(ways, part.count(from: node, to: other), &overflow)
          }
          Number.add(&sums[place], Number.multiply(value, ways, &overflow), &overflow)
        }
      }
    }
  }

  /// Adds the numbers of far nodes up at the near nodes to which a link of one part, looked at from the far ones,
  /// leads, and gives the sums of the near nodes; without a list of these, all that were met with a number above zero
  /// are put there.
  func push(
    _ far: [Int32], _ values: [Number], along link: PatternLink, into near: inout [Int32]?,
    _ overflow: inout Bool
  ) -> [Number] {
    var met: [Int32] = []
    for rows in link.parts[0].rows { push(rows, far, values, skipsLoops: false, &met, &overflow) }
    for rows in link.parts[0].otherRows { push(rows, far, values, skipsLoops: true, &met, &overflow) }
    let nodes = near ?? met
    near = nodes
    let sums = nodes.map { numbers[Int($0)] }
    clear(met)
    return sums
  }

  private func push(
    _ rows: RowPointers, _ far: [Int32], _ values: [Number], skipsLoops: Bool, _ met: inout [Int32],
    _ overflow: inout Bool
  ) {
    let numbers = numbers
    var isTooLarge = false
    for place in far.indices where values[place] != 0 {
      let node = far[place]
      let value = values[place]
      for position in rows.range(of: node) {
        let other = rows.neighbours[position]
        if skipsLoops, other == node { continue }
        if numbers[Int(other)] == 0 { met.append(other) }
        Number.add(&numbers[Int(other)], value, &isTooLarge)
      }
    }
    overflow = overflow || isTooLarge
  }

  private func clear(_ nodes: [Int32]) { for node in nodes { numbers[Int(node)] = 0 } }
}
