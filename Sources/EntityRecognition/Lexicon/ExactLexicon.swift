import Gazetteer

/// What scanning for exact names knows of a gazetteer: the table of the compiled file, where there is one, and
/// above it that of the names that came later.
struct ExactLexicon: Sendable {
  let tables: [WholeNameTable]
  /// Keeps the memory of the tables.
  private let files: [SectionFile]

  /// Takes the table of a compiled gazetteer from its file and builds that of other names.
  init(_ gazetteer: Gazetteer) {
    var files: [SectionFile] = []
    if let file = gazetteer.file, file.has(.wholeNames), LexiconRules.made(file) {
      files.append(file)
      if let overlay = Self.build(gazetteer.additions) { files.append(overlay) }
    } else {
      let all = gazetteer.entities.indices.lazy.map {
        Gazetteer.Addition(number: $0, entity: gazetteer.entities[$0], firstName: 0)
      }
      if let file = Self.build(all) { files.append(file) }
    }
    self.files = files
    tables = files.map(WholeNameTable.init)
  }

  private static func build(_ additions: some Collection<Gazetteer.Addition>) -> SectionFile? {
    guard !additions.isEmpty else { return nil }
    do {
      let writer = try SectionWriter(origin: .init(rules: 0, sources: 0))
      var builder = WholeNameTableBuilder(writer.workspace, writesText: true)
      var languages = LanguageNumbers()
      var bytes = EntityBytes()
      for addition in additions {
        bytes.assign(addition.entity, languages: &languages)
        try builder.add(bytes, number: addition.number, firstName: addition.firstName)
      }
      try builder.write(to: writer)
      return try writer.open()
    } catch {
      // Writing to memory fails only beyond 4 GB of names.
      return nil
    }
  }
}
