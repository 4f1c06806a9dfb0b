/// The columns of a file, from its first line.
///
/// A column is `name` or `name:type`. As in headers of neo4j-admin, `name:ID` is the key of nodes, `:START_ID` and
/// `:END_ID` are the keys of an edge's ends, each with the label it belongs to in brackets, as in `:START_ID(Person)`;
/// `:LABEL` and `:TYPE` say label and type row by row, `:IGNORE` is passed over. Without them the key of nodes is the
/// column `id`, and the ends of edges are `from` and `to`, `source` and `target`, `src` and `dst` or `start` and `end`.
struct ImportHeader: Sendable {
  /// What a column is for.
  enum Role: Sendable, Hashable {
    case key
    case source
    case target
    /// The labels of a node or the type of an edge.
    case name
    case property
    case ignored
  }

  struct Column: Sendable, Hashable {
    var title: String
    var name: String
    var role: Role
    /// The type, if the header says it.
    var type: ValueType?
    /// The label in brackets.
    var space: String?
  }

  var columns: [Column]

  private static let ends: [(source: String, target: String)] = [
    ("from", "to"), ("source", "target"), ("src", "dst"), ("start", "end"), ("start_id", "end_id"),
    ("source_id", "target_id"), ("from_id", "to_id"),
  ]

  init(titles: [String], kind: ImportSource.Kind, path: String) throws(ImportProblem) {
    columns = []
    for title in titles {
      do {
        columns.append(try Self.column(title))
      } catch {
        throw ImportProblem(path: path, line: 1, column: title, message: error.message, remedy: error.remedy)
      }
    }
    switch kind {
    case .nodes: try assignKey(path)
    case .edges: try assignEnds(path)
    }
    var seen: Set<String> = []
    for column in columns where column.role == .property || (column.role == .key && !column.name.isEmpty) {
      guard seen.insert(column.name).inserted else {
        throw ImportProblem(
          path: path, line: 1, column: column.title, message: "a column of this name is there twice",
          remedy: "rename one, or write ':IGNORE' behind it")
      }
    }
  }

  private struct Refusal: Error {
    var message: String
    var remedy: String
  }

  private static func column(_ title: String) throws(Refusal) -> Column {
    let title = title.trimmed
    guard let colon = title.lastIndex(of: ":") else {
      guard !title.isEmpty else {
        throw Refusal(message: "it has no name", remedy: "name it in the first line, or call it ':IGNORE'")
      }
      return Column(title: title, name: title, role: .property)
    }
    let name = String(title[..<colon]).trimmed
    var kind = String(title[title.index(after: colon)...]).trimmed
    var space: String?
    if kind.hasSuffix(")"), let bracket = kind.firstIndex(of: "(") {
      space = String(kind[kind.index(after: bracket)...].dropLast()).trimmed
      if space?.isEmpty == true { space = nil }
      kind = String(kind[..<bracket])
    }
    let role: Role? =
      switch kind.uppercased() {
      case "ID", "PRIMARY KEY": .key
      case "START_ID", "FROM": .source
      case "END_ID", "TO": .target
      case "LABEL", "TYPE": .name
      case "IGNORE": .ignored
      default: nil
      }
    if let role { return Column(title: title, name: name, role: role, space: space) }
    guard let type = ValueType(named: kind), !name.isEmpty else {
      throw Refusal(
        message: "'\(kind)' is no type",
        remedy:
          "write int, float, bool, string, date, one of these with [] for lists, or ID, START_ID, END_ID, "
          + "LABEL, TYPE, IGNORE")
    }
    return Column(title: title, name: name, role: .property, type: type)
  }

  private mutating func assignKey(_ path: String) throws(ImportProblem) {
    var keys = columns.indices.filter { columns[$0].role == .key }
    if keys.isEmpty, let id = columns.firstIndex(where: { $0.name.lowercased() == "id" }) {
      columns[id].role = .key
      keys = [id]
    }
    guard keys.count == 1 else {
      throw ImportProblem(
        path: path, line: 1,
        message: keys.isEmpty ? "no column is the key of the nodes" : "several columns are marked as key",
        remedy: "call one column 'id', or mark one as in 'isbn:ID'")
    }
    if let end = columns.first(where: { $0.role == .source || $0.role == .target }) {
      throw ImportProblem(
        path: path, line: 1, column: end.title, message: "nodes have no such column",
        remedy: "give this file with --edges")
    }
  }

  private mutating func assignEnds(_ path: String) throws(ImportProblem) {
    func places(_ role: Role) -> [Int] { columns.indices.filter { columns[$0].role == role } }
    if places(.source).isEmpty, places(.target).isEmpty {
      let names = columns.map { $0.name.lowercased() }
      for (source, target) in Self.ends {
        guard let first = names.firstIndex(of: source), let second = names.firstIndex(of: target) else {
          continue
        }
        columns[first].role = .source
        columns[second].role = .target
        break
      }
    }
    guard places(.source).count == 1, places(.target).count == 1 else {
      throw ImportProblem(
        path: path, line: 1, message: "the ends of the edges are not to be found",
        remedy: "call two columns 'from' and 'to', or ':START_ID(Label)' and ':END_ID(Label)'")
    }
    for place in places(.key) { columns[place].role = .property }
  }

  /// The place of the one column of a role.
  func place(of role: Role) -> Int? { columns.firstIndex { $0.role == role } }
}

extension String {
  /// Without spaces and tabs at both ends, and without the byte order mark.
  fileprivate var trimmed: String {
    var view = Substring(self)
    while let first = view.unicodeScalars.first, " \t\u{FEFF}".unicodeScalars.contains(first) {
      view.unicodeScalars.removeFirst()
    }
    while let last = view.unicodeScalars.last, " \t\r".unicodeScalars.contains(last) {
      view.unicodeScalars.removeLast()
    }
    return String(view)
  }
}
