import PropertyGraph

/// Numbers for the values of one grouping key, in the order in which the values are first met.
final class KeyCodes {
  private let key: any Evaluable
  /// The slot whose node alone determines the value, if there is one.
  private let nodeSlot: Int?
  /// The code of each node in that slot, -1 while it is not known.
  private var codeOfNode: [Int32] = []
  /// The code of each text of the graph, -1 while it is not known.
  private var codeOfText: [Int32] = []
  private var codeOfInteger: [Int64: Int32] = [:]
  private var codeOfValue: [Value: Int32] = [:]
  /// The value of each code.
  private(set) var values: [Value] = []

  init(_ key: any Evaluable, nodeSlot: Int?) {
    self.key = key
    self.nodeSlot = nodeSlot
  }

  /// How many bytes the tables by node and by text take.
  var tableSize: Int { (codeOfNode.count + codeOfText.count) * MemoryLayout<Int32>.stride }

  /// The code of each row of the frame's batch.
  func codes(_ frame: Frame) throws -> [Int32] {
    let count = frame.batch.rowCount
    // Tables pay only when many rows come.
    if count >= Batch.targetRowCount / 2 || tableSize > 0 {
      if let nodeSlot, case .nodes(let nodes) = frame.batch.columns[nodeSlot] {
        return try codes(ofNodes: nodes, frame)
      }
      if let vector = key.vector(frame) { return codes(of: vector, count, frame.runtime.graph) }
    }
    return try (0..<count).map { code(of: try key.value($0, frame)) }
  }

  private func codes(ofNodes nodes: [Int32], _ frame: Frame) throws -> [Int32] {
    let nodeCount = frame.runtime.graph.nodeCount
    if codeOfNode.count != nodeCount { codeOfNode = [Int32](repeating: -1, count: nodeCount) }
    var codes: [Int32] = []
    codes.reserveCapacity(nodes.count)
    for (row, node) in nodes.enumerated() {
      guard node >= 0 else {
        codes.append(code(of: try key.value(row, frame)))
        continue
      }
      if codeOfNode[Int(node)] < 0 { codeOfNode[Int(node)] = code(of: try key.value(row, frame)) }
      codes.append(codeOfNode[Int(node)])
    }
    return codes
  }

  private func codes(of vector: Vector, _ count: Int, _ graph: any PropertyGraphReading) -> [Int32] {
    if case .texts = vector.values, codeOfText.count != graph.textCount {
      codeOfText = [Int32](repeating: -1, count: graph.textCount)
    }
    return (0..<count).map { row in
      if vector.isMissing?[row] == true { return code(of: .null) }
      switch vector.values {
      case .integers(let numbers):
        if let known = codeOfInteger[numbers[row]] { return known }
        let code = code(of: .integer(numbers[row]))
        codeOfInteger[numbers[row]] = code
        return code
      case .texts(let texts):
        let text = Int(texts[row])
        if codeOfText[text] < 0 { codeOfText[text] = code(of: .string(graph.text(texts[row]))) }
        return codeOfText[text]
      case .floats(let numbers): return code(of: .float(numbers[row]))
      }
    }
  }

  private func code(of value: Value) -> Int32 {
    if let known = codeOfValue[value] { return known }
    let code = Int32(truncatingIfNeeded: values.count)
    codeOfValue[value] = code
    values.append(value)
    return code
  }
}
