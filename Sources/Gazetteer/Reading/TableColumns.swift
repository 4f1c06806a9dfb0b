/// Which column of a table holds what.
struct TableColumns {
  private(set) var key = 0
  private(set) var type = 1
  private(set) var language = 2
  private(set) var name = 3
  private(set) var kind: Int? = 4

  /// The number of columns, those that are not read included.
  private(set) var count = 5

  /// The columns of a table without a header.
  static let standard = TableColumns()

  private static let titles = ["key", "type", "language", "name", "kind"]

  private init() {}

  /// Whether the cells of a first row name columns: at least two of them do.
  static func isHeader(_ cells: [String]) -> Bool {
    Set(cells.map { $0.lowercased() }).intersection(titles).count >= 2
  }

  /// Reads the columns off a header. Reports those that are missing, doubled or not read; `nil` when one that
  /// is needed is missing.
  init?(header cells: [String], line: Int, into assembler: inout GazetteerAssembler) {
    let names = cells.map { $0.lowercased() }
    var indices: [String: Int] = [:]
    for (index, name) in names.enumerated() where !name.isEmpty {
      if !Self.titles.contains(name) {
        assembler.report(
          .warning, .columns, line: line,
          "the column '\(cells[index])' is not read; the columns are \(Self.titles.joined(separator: ", "))")
      } else if indices[name] != nil {
        assembler.report(
          .warning, .columns, line: line, "there are two columns '\(name)'; the first one is read")
      } else {
        indices[name] = index
      }
    }
    for title in Self.titles.dropLast() where indices[title] == nil {
      let unknown = names.filter { !Self.titles.contains($0) }
      let nearest =
        unknown.first { title.hasPrefix($0) && !$0.isEmpty } ?? Suggestion.nearest(to: title, among: unknown)
      assembler.report(
        .error, .columns, line: line,
        "there is no column '\(title)', so the file was not read; "
          + (nearest.map { "rename the column '\($0)' to '\(title)'?" } ?? "add it"))
    }
    guard let key = indices["key"], let type = indices["type"], let language = indices["language"],
      let name = indices["name"]
    else { return nil }
    (self.key, self.type, self.language, self.name) = (key, type, language, name)
    kind = indices["kind"]
    count = cells.count
  }

  /// The number of cells a row needs at least.
  var required: Int { max(key, type, language, name) + 1 }

  /// What a column holds.
  func title(of column: Int) -> String {
    switch column {
    case key: "key"
    case type: "type"
    case language: "language"
    case name: "name"
    default: "kind"
    }
  }
}
