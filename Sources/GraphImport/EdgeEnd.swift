import PropertyGraph

/// One of the two ends of all edges of a file: what its keys refer to, and to which of them each row leads.
struct EdgeEnd {
  /// What the keys of an end are keys of.
  enum Target {
    /// Imported nodes.
    case nodes(KeyMap)
    /// Entities with a label, found in texts.
    case entities(EntityKeys)
  }

  /// The label of what the end refers to.
  let label: String
  /// The title of the column.
  let title: String
  let target: Target
  /// The node or entity of each row by its number, -1 for none.
  let rows: [Int32]

  init(label: String, title: String, target: Target, keys column: ColumnParser, rowCount: Int) {
    self.label = label
    self.title = title
    self.target = target
    var rows = [Int32](repeating: -1, count: rowCount)
    switch target {
    case .nodes(.integers(let integers)):
      rows.withUnsafeMutableBufferPointer { rows in
        column.values.integers.withUnsafeBufferPointer { keys in
          for row in 0..<rows.count { rows[row] = integers.row(of: keys[row]) ?? -1 }
        }
      }
    case .nodes(.texts(let texts)):
      Self.fill(&rows, column) { texts.number(of: $0) }
    case .entities(let entities):
      Self.fill(&rows, column) { key in
        entities.number(of: key).flatMap { entities.has($0, label: label) ? $0 : nil }
      }
    }
    self.rows = rows
  }

  /// Looks up every text of a column once.
  private static func fill(
    _ rows: inout [Int32], _ column: ColumnParser, _ number: (UnsafeBufferPointer<UInt8>) -> Int32?
  ) {
    let texts = column.values.texts
    let numbers = (0..<texts.count).map { texts.withUTF8(of: Int32($0), number) ?? -1 }
    for row in rows.indices { rows[row] = numbers[Int(column.values.codes[row])] }
  }

  /// How many nodes or entities there are to lead to.
  var count: Int {
    switch target {
    case .nodes(let map): map.count
    case .entities(let entities): entities.count
    }
  }

  /// What the column of this end is for in `PreparedTable`.
  func role(_ end: String) -> String {
    switch target {
    case .nodes: end
    case .entities: end + "_entity"
    }
  }

  /// What is kept for rows: numbers of nodes, identifiers of entities.
  func kept(_ numbers: some Sequence<Int32>) -> [Int64] {
    switch target {
    case .nodes: numbers.map { Int64($0) }
    case .entities(let entities): numbers.map { entities.ids[Int($0)] }
    }
  }

  /// Why no row leads to a key.
  func refusal(of key: String) -> (message: String, remedy: String) {
    guard case .entities(let entities) = target else {
      return ("there is no node of '\(label)' with the key '\(key)'", "import that node, or correct the key")
    }
    var text = key
    if let other = text.withUTF8({ entities.number(of: $0) }) {
      let type = entities.type(of: other)
      return (
        "'\(key)' is of the type \(type), not \(label)",
        "correct the key, or write \(type) or \(EntityKeys.label) for this end"
      )
    }
    return (
      "there is no entity with the key '\(key)'",
      "correct the key, or add the entity with 'dalil gazetteer import'"
    )
  }
}
