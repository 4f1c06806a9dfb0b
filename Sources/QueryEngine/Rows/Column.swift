import PropertyGraph

/// One variable's values over the rows of a batch.
enum Column {
  /// Numbers of nodes, -1 for null.
  case nodes([Int32])
  /// Numbers of relationships, -1 for null.
  case relationships([Int32])
  /// Integers, none of them null.
  case integers([Int64])
  /// Values of any kind.
  case values([Value])

  func value(at row: Int, in reference: GraphReference) -> Value {
    switch self {
    case .nodes(let numbers):
      let number = numbers[row]
      return number < 0 ? .null : .node(Node(number: Int(number), reference: reference))
    case .relationships(let numbers):
      let number = numbers[row]
      return number < 0 ? .null : .relationship(Relationship(number: Int(number), reference: reference))
    case .integers(let numbers): return .integer(numbers[row])
    case .values(let values): return values[row]
    }
  }

  /// The numbers of nodes or relationships, -1 for null; `nil` for values of other kinds.
  var numbers: [Int32]? {
    switch self {
    case .nodes(let numbers), .relationships(let numbers): numbers
    case .integers, .values: nil
    }
  }

  /// The number of the node in a row; `nil` when there is none.
  func node(at row: Int) -> Int? {
    switch self {
    case .nodes(let numbers): return numbers[row] < 0 ? nil : Int(numbers[row])
    case .relationships, .integers: return nil
    case .values(let values):
      if case .node(let node) = values[row] { return node.number }
      return nil
    }
  }

  /// The number of the relationship in a row; `nil` when there is none.
  func relationship(at row: Int) -> Int? {
    switch self {
    case .relationships(let numbers): return numbers[row] < 0 ? nil : Int(numbers[row])
    case .nodes, .integers: return nil
    case .values(let values):
      if case .relationship(let relationship) = values[row] { return relationship.number }
      return nil
    }
  }

  /// How many bytes the column takes.
  var memorySize: Int {
    switch self {
    case .nodes(let numbers), .relationships(let numbers):
      MemorySize.block + numbers.count * MemoryLayout<Int32>.stride
    case .integers(let numbers): MemorySize.block + numbers.count * MemoryLayout<Int64>.stride
    case .values(let values): MemorySize.row(values)
    }
  }

  /// The rows of a selection, in its order.
  func gathered(_ rows: [Int32]) -> Column {
    switch self {
    case .nodes(let numbers): .nodes(rows.map { numbers[Int($0)] })
    case .relationships(let numbers): .relationships(rows.map { numbers[Int($0)] })
    case .integers(let numbers): .integers(rows.map { numbers[Int($0)] })
    case .values(let values): .values(rows.map { values[Int($0)] })
    }
  }

  /// Values as a column of node or relationship numbers when all of them are such.
  static func packed(_ values: [Value]) -> Column {
    guard let first = values.first(where: { !$0.isNull }) else { return .values(values) }
    var numbers: [Int32] = []
    switch first {
    case .node:
      for value in values {
        switch value {
        case .node(let node): numbers.append(Int32(node.number))
        case .null: numbers.append(-1)
        default: return .values(values)
        }
      }
      return .nodes(numbers)
    case .relationship:
      for value in values {
        switch value {
        case .relationship(let relationship): numbers.append(Int32(relationship.number))
        case .null: numbers.append(-1)
        default: return .values(values)
        }
      }
      return .relationships(numbers)
    default: return .values(values)
    }
  }
}
