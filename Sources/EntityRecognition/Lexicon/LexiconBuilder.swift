import Gazetteer

/// Collects the names of entities, one entity after the other, and writes them as sections of a compiled gazetteer.
protocol LexiconBuilder: ~Copyable {
  /// Adds the names of an entity, those before `firstName` left out. Numbers of entities must increase.
  mutating func add(
    _ entity: borrowing EntityBytes, number: Int, firstName: Int
  ) throws(GazetteerFileError)

  /// Writes the sections.
  consuming func write(to writer: SectionWriter) throws(GazetteerFileError)
}

extension LexiconBuilder where Self: ~Copyable {
  /// The sections of a gazetteer's names: those of its compiled file, if that has such a section, and above them those
  /// that a builder makes in memory of the names that came later.
  static func files(
    of gazetteer: Gazetteer, section: SectionID, by makeBuilder: (Workspace) -> Self
  ) -> [SectionFile] {
    if let file = compiledFile(of: gazetteer, section: section) {
      return [file] + (Self.file(of: gazetteer.additions, by: makeBuilder).map { [$0] } ?? [])
    }
    let all = gazetteer.entities.indices.lazy.map {
      Gazetteer.Addition(number: $0, entity: gazetteer.entities[$0], firstName: 0)
    }
    return Self.file(of: all, by: makeBuilder).map { [$0] } ?? []
  }

  /// The compiled file of a gazetteer, if it has a section that was made by the rules of today.
  static func compiledFile(of gazetteer: Gazetteer, section: SectionID) -> SectionFile? {
    gazetteer.file.flatMap { $0.has(section) && LexiconRules.made($0) ? $0 : nil }
  }

  private static func file(
    of additions: some Collection<Gazetteer.Addition>, by makeBuilder: (Workspace) -> Self
  ) -> SectionFile? {
    guard !additions.isEmpty else { return nil }
    do {
      let writer = try SectionWriter(origin: .init(rules: 0, sources: 0))
      var builder = makeBuilder(writer.workspace)
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
