public import Gazetteer

/// Makes compiled gazetteers: files from which entities are read and names recognised without preparation.
public enum GazetteerCompiler {
  /// Writes a gazetteer to a file, whole or not at all. Entities are taken one after the other, in bounded memory:
  /// what exceeds it goes to temporary files beside the path, which have no names and go with the program.
  ///
  /// - Parameter sources: what `GazetteerReader.fingerprint(ofContentsOf:)` says of its sources.
  /// - Throws: `GazetteerFileError`: `.unwritable`, and `.interrupted` when the task was cancelled.
  public static func compile(
    _ gazetteer: Gazetteer, sources: UInt64 = 0, to path: String
  ) throws(GazetteerFileError) {
    let writer = try SectionWriter(
      path: path, origin: .init(rules: LexiconRules.fingerprint, sources: sources))
    var entities = try EntityTableWriter(writer.workspace)
    var names = NameLexiconBuilder(writer.workspace)
    var wholeNames = WholeNameTableBuilder(writer.workspace, writesText: false)
    var languages = LanguageNumbers()
    var bytes = EntityBytes()
    for (number, entity) in gazetteer.entities.enumerated() {
      bytes.assign(entity, languages: &languages)
      try entities.add(bytes)
      try names.add(bytes, number: number)
      try wholeNames.add(bytes, number: number)
    }
    try entities.write(to: writer, languages: languages.names)
    try wholeNames.write(to: writer)
    try names.write(to: writer)
    try writer.finish()
  }

  /// Whether a file is an undamaged compiled gazetteer made by this version of Dalil from sources of that
  /// fingerprint.
  public static func isCurrent(_ path: String, sources: UInt64) -> Bool {
    guard let file = try? SectionFile(contentsOf: path) else { return false }
    return file.origin == .init(rules: LexiconRules.fingerprint, sources: sources)
  }
}
