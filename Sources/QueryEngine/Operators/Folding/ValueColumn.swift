import PropertyGraph
import QueryLanguage

/// Values of an expression for some nodes, as numbers that can be summed.
struct ValueColumn {
  /// Zero where there is no value.
  let numbers: WeightSum

  /// - Parameter isPresence: whether each value that is there counts as one.
  /// - Throws: `CannotFold` when the values are not all integers or all floats.
  init(_ expression: any Evaluable, _ frame: Frame, _ nodes: [Int32], isPresence: Bool, width: Int) throws {
    frame.batch = Batch(rowCount: nodes.count, columns: Array(repeating: .nodes(nodes), count: width))
    if isPresence {
      numbers = .integers(try nodes.indices.map { try expression.value($0, frame).isNull ? 0 : 1 })
      return
    }
    if let known = (expression as? SlotProperty)?.numbers(frame) {
      numbers = known
      return
    }
    var integers: [Int64] = []
    var floats: [Double] = []
    for row in nodes.indices {
      switch try expression.value(row, frame) {
      case .null:
        integers.append(0)
        floats.append(0)
      case .integer(let number): integers.append(number)
      case .float(let number): floats.append(number)
      default: throw CannotFold()
      }
    }
    if integers.count == nodes.count {
      numbers = .integers(integers)
    } else if floats.count == nodes.count {
      numbers = .floats(floats)
    } else {
      throw CannotFold()
    }
  }

  /// The values times numbers of ways.
  func sums(times ways: [Int64]?, _ overflow: inout Bool) -> WeightSum {
    guard let ways else { return numbers }
    switch numbers {
    case .absent: return .absent
    case .integers(var values):
      for row in values.indices { values[row] = Int64.multiply(values[row], ways[row], &overflow) }
      return .integers(values)
    case .floats(var values):
      for row in values.indices { values[row] = Double.multiply(values[row], ways[row], &overflow) }
      return .floats(values)
    }
  }
}

extension SlotProperty {
  /// The property of the nodes in the slot, zero where there is none, when its column is of one kind of numbers.
  fileprivate func numbers(_ frame: Frame) -> WeightSum? {
    guard let (nodes, cells) = cells(frame) else { return nil }
    func gathered<Number: Weight>(_ values: UnsafeBufferPointer<Number>) -> [Number] {
      nodes.map { node in cells.place(ofRow: Int(node)).map { values[$0] } ?? 0 }
    }
    switch cells.values {
    case .integers(let values): return .integers(gathered(values.elements))
    case .floats(let values): return .floats(gathered(values.elements))
    default: return nil
    }
  }
}

/// Thrown when values turn out to be such that each way has to be looked at.
struct CannotFold: Error {}
