import PropertyGraph

/// Numbers for the values of one grouping key, in the order in which the values are first met.
final class KeyCodes {
  /// What alone determines the value of a key.
  enum Origin {
    /// The node in a slot.
    case node(Int)
    /// The type of the relationship in a slot.
    case type(Int)
    /// Anything in the row.
    case row
  }

  private let key: any Evaluable
  private let origin: Origin
  /// The code of each node or type that determines it, -1 while it is not known.
  private var codeOfOrigin: [Int32] = []
  /// The code of each text of the graph, -1 while it is not known.
  private var codeOfText: [Int32] = []
  private var codeOfInteger: [Int64: Int32] = [:]
  private var codeOfValue: [Value: Int32] = [:]
  /// The value of each code.
  private(set) var values: [Value] = []

  init(_ key: any Evaluable, from origin: Origin) {
    self.key = key
    self.origin = origin
  }

  /// How many bytes the tables by node, type and text take.
  var tableSize: Int { (codeOfOrigin.count + codeOfText.count) * MemoryLayout<Int32>.stride }

  /// The code of each row of the frame's batch.
  func codes(_ frame: Frame) throws -> [Int32] {
    let count = frame.batch.rowCount
    let graph = frame.runtime.graph
    // Tables pay only when many rows come.
    if count >= Batch.targetRowCount / 2 || tableSize > 0 {
      switch origin {
      case .node(let slot):
        if case .nodes(let nodes) = frame.batch.columns[slot] {
          return try codes(of: nodes, among: graph.nodeCount, frame) { Int($0) }
        }
      case .type(let slot):
        if case .relationships(let relationships) = frame.batch.columns[slot] {
          return try codes(of: relationships, among: graph.typeNames.count, frame) {
            graph.type(ofRelationship: Int($0))
          }
        }
      case .row: break
      }
      if let vector = key.vector(frame) { return codes(of: vector, count, graph) }
    }
    return try (0..<count).map { code(of: try key.value($0, frame)) }
  }

  @inline(__always)
  private func codes(
    of numbers: [Int32], among originCount: Int, _ frame: Frame, _ origin: (Int32) -> Int
  ) throws -> [Int32] {
    if codeOfOrigin.count != originCount { codeOfOrigin = [Int32](repeating: -1, count: originCount) }
    var codes: [Int32] = []
    codes.reserveCapacity(numbers.count)
    for (row, number) in numbers.enumerated() {
      guard number >= 0 else {
        codes.append(code(of: try key.value(row, frame)))
        continue
      }
      let origin = origin(number)
      if codeOfOrigin[origin] < 0 { codeOfOrigin[origin] = code(of: try key.value(row, frame)) }
      codes.append(codeOfOrigin[origin])
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
