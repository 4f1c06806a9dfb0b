import PropertyGraph
import QueryLanguage

/// An expression over one node by which nodes are grouped, with numbers for its values.
struct NodeKey {
  private let evaluable: any Evaluable
  private let frame: Frame
  private let isNode: Bool
  /// The column of a property that is all there is to the expression.
  private let cells: PropertyCells?

  /// - Parameter compiler: one for a layout of the node alone.
  init(_ expression: Expression, _ compiler: ExpressionCompiler, _ frame: Frame) throws {
    evaluable = try compiler.compile(expression)
    self.frame = frame
    switch expression.kind {
    case .variable:
      isNode = true
      cells = nil
    case .property(let base, let name):
      isNode = false
      if case .variable = base.kind, let key = frame.runtime.graph.key(named: name.text) {
        cells = frame.runtime.graph.nodeCells(ofKey: key)
      } else {
        cells = nil
      }
    default:
      isNode = false
      cells = nil
    }
  }

  /// The value of each node.
  func values(_ nodes: [Int32]) throws -> [Value] {
    frame.batch = Batch(rowCount: nodes.count, columns: [.nodes(nodes)])
    return try nodes.indices.map { try evaluable.value($0, frame) }
  }

  /// The values as a column.
  func column(_ nodes: [Int32]) throws -> Column {
    isNode ? .nodes(nodes) : Column.packed(try values(nodes))
  }

  /// Numbers that are the same for the same value, `ValueCodes.null` for null.
  func codes(_ nodes: [Int32]) throws -> [Int32] {
    if isNode { return nodes }
    switch cells?.values {
    case .strings(let texts)?:
      return codes(nodes) { texts.elements[$0] }
    case .integers(let numbers)?:
      var codes = Codes<Int64>()
      return self.codes(nodes) { codes.number(of: numbers.elements[$0]) }
    default:
      var codes = Codes<Value>()
      return try values(nodes).map { $0.isNull ? ValueCodes.null : codes.number(of: $0) }
    }
  }

  private func codes(_ nodes: [Int32], _ code: (Int) -> Int32) -> [Int32] {
    guard let cells else { return [] }
    return nodes.map { cells.place(ofRow: Int($0)).map(code) ?? ValueCodes.null }
  }
}

/// Numbers for values in the order in which they are first met.
struct Codes<Element: Hashable> {
  private var numbers: [Element: Int32] = [:]

  mutating func number(of value: Element) -> Int32 {
    let next = Int32(truncatingIfNeeded: numbers.count)
    let number = numbers[value] ?? next
    if number == next { numbers[value] = next }
    return number
  }
}

/// Numbers that stand for values.
enum ValueCodes {
  /// The number of null.
  static let null: Int32 = -1

  /// Codes as numbers from 0 in the order in which they are first met.
  static func numbered(_ codes: [Int32]) -> [Int32] {
    var numbers = Codes<Int32>()
    return codes.map { numbers.number(of: $0) }
  }

  /// Pairs of codes as numbers from 0 in the order in which they are first met.
  static func numbered(pairs first: [Int32], _ second: [Int32]) -> [Int32] {
    var numbers = Codes<Int64>()
    return zip(first, second).map { numbers.number(of: Int64($0) << 32 | Int64(UInt32(bitPattern: $1))) }
  }
}
