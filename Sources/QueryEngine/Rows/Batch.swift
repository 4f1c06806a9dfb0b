/// Some rows, as one column per slot.
struct Batch {
  /// How many rows operators gather before they pass them on.
  static let targetRowCount = 1024

  var rowCount: Int
  var columns: [Column]

  /// One row without columns, from which every query starts.
  static let unit = Batch(rowCount: 1, columns: [])

  /// How many bytes the columns take.
  var memorySize: Int { columns.reduce(0) { $0 + $1.memorySize } }

  /// The rows of a selection, in its order.
  func gathered(_ rows: [Int32]) -> Batch {
    Batch(rowCount: rows.count, columns: columns.map { $0.gathered(rows) })
  }
}

/// Which variable is in which slot.
struct Layout {
  private(set) var names: [String]

  init(_ names: [String] = []) { self.names = names }

  func slot(of name: String) -> Int? { names.lastIndex(of: name) }

  /// Adds a variable after the others and returns its slot.
  @discardableResult
  mutating func append(_ name: String) -> Int {
    names.append(name)
    return names.count - 1
  }
}
