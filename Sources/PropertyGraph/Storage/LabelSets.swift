/// The labels of every node: nodes with the same labels share one set.
struct LabelSets: Sendable {
  /// The labels of each set, ascending.
  let sets: [[Int]]
  /// The set of each node.
  let setOfNode: ContiguousView<Int32>
  private let labelCount: Int
  /// Whether a set has a label, set by set.
  private let membership: [Bool]

  init(sets: [[Int]], setOfNode: ContiguousView<Int32>, labelCount: Int) {
    self.sets = sets
    self.setOfNode = setOfNode
    self.labelCount = labelCount
    var membership = [Bool](repeating: false, count: sets.count * labelCount)
    for (number, set) in sets.enumerated() {
      for label in set { membership[number * labelCount + label] = true }
    }
    self.membership = membership
  }

  var nodeCount: Int { setOfNode.count }

  func labels(ofNode node: Int) -> [Int] { sets[Int(setOfNode.elements[node])] }

  func contains(_ label: Int, node: Int) -> Bool {
    membership[Int(setOfNode.elements[node]) * labelCount + label]
  }

  /// The nodes of each label, ascending.
  func nodesByLabel() -> [ContiguousView<Int32>] {
    var counts = [Int](repeating: 0, count: sets.count)
    for set in setOfNode.elements { counts[Int(set)] += 1 }
    return (0..<labelCount).map { label in
      let isMember = sets.indices.map { membership[$0 * labelCount + label] }
      let total = zip(counts, isMember).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      return ContiguousView(count: total) { nodes in
        var place = 0
        for (node, set) in setOfNode.elements.enumerated() where isMember[Int(set)] {
          nodes[place] = Int32(node)
          place += 1
        }
      }
    }
  }
}

/// Collects the labels of nodes.
struct LabelSetsBuilder: Sendable {
  private var sets: [[Int]] = []
  private var numbers: [[Int]: Int32] = [:]
  private var setOfNode: [Int32] = []

  var nodeCount: Int { setOfNode.count }

  /// Appends nodes that have the same labels.
  mutating func append(_ labels: [Int], count: Int = 1) {
    let ordered = labels.count < 2 ? labels : Array(Set(labels)).sorted()
    let number: Int32
    if let known = numbers[ordered] {
      number = known
    } else {
      number = Int32(sets.count)
      sets.append(ordered)
      numbers[ordered] = number
    }
    setOfNode.append(contentsOf: repeatElement(number, count: count))
  }

  func freeze(labelCount: Int) -> LabelSets {
    LabelSets(sets: sets, setOfNode: ContiguousView(setOfNode), labelCount: labelCount)
  }
}
