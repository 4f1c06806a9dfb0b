/// The labels of every node: nodes with the same labels share one set.
struct LabelSets: Sendable {
  private var sets: [[Int]] = []
  private var setNumbers: [[Int]: Int32] = [:]
  private var setOfNode: [Int32] = []

  var nodeCount: Int { setOfNode.count }

  /// Appends a node with its labels.
  mutating func append(_ labels: [Int]) {
    let ordered = Array(Set(labels)).sorted()
    if let number = setNumbers[ordered] {
      setOfNode.append(number)
    } else {
      let number = Int32(sets.count)
      sets.append(ordered)
      setNumbers[ordered] = number
      setOfNode.append(number)
    }
  }

  func labels(ofNode node: Int) -> [Int] { sets[Int(setOfNode[node])] }

  func contains(_ label: Int, node: Int) -> Bool { sets[Int(setOfNode[node])].contains(label) }

  /// The nodes of each label, ascending.
  func nodesByLabel(labelCount: Int) -> [[Int32]] {
    var nodes = [[Int32]](repeating: [], count: labelCount)
    for node in setOfNode.indices {
      for label in sets[Int(setOfNode[node])] { nodes[label].append(Int32(node)) }
    }
    return nodes
  }
}
