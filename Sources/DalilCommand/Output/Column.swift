/// A column of a result: its name, and its parts where the value is an object.
///
/// JSON keeps objects; formats of rows and cells give each part a column of its own, `sentence.text`.
struct Column: Hashable, Sendable {
  let name: String
  let parts: [Column]

  /// Whether people see it in a table; machine formats show every column.
  let isInTable: Bool

  init(_ name: String, parts: [Column] = [], isInTable: Bool = true) {
    self.name = name
    self.parts = parts
    self.isInTable = isInTable
  }

  /// The columns without parts that these columns stand for, each with the way to its value.
  static func leaves(of columns: [Column], forTable: Bool) -> [(title: String, path: [String])] {
    var leaves: [(title: String, path: [String])] = []
    for column in columns where column.isInTable || !forTable {
      if column.parts.isEmpty {
        leaves.append((column.name, [column.name]))
        continue
      }
      let parts = Self.leaves(of: column.parts, forTable: forTable)
      for part in parts {
        let title = forTable && parts.count == 1 ? column.name : "\(column.name).\(part.title)"
        leaves.append((title, [column.name] + part.path))
      }
    }
    return leaves
  }
}
