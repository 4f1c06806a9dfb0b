import Gazetteer

/// What scanning for exact names knows of a gazetteer: the table of the compiled file, where there is one, and
/// above it that of the names that came later.
struct ExactLexicon: Sendable {
  let tables: [WholeNameTable]
  /// Keeps the memory of the tables.
  private let files: [SectionFile]

  /// Takes the table of a compiled gazetteer from its file and builds that of other names.
  init(_ gazetteer: Gazetteer) {
    files = WholeNameTableBuilder.files(of: gazetteer, section: .wholeNames) {
      WholeNameTableBuilder($0, writesText: true)
    }
    tables = files.map(WholeNameTable.init)
  }
}
