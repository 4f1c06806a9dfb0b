public import Gazetteer

/// Makes compiled gazetteers: files from which entities are read and names recognised without preparation.
public enum GazetteerCompiler {
  /// Writes a gazetteer to a file, whole or not at all. Entities are taken one after the other; memory grows with
  /// the letters of the names, to about the size of the file.
  ///
  /// - Parameter sources: what `GazetteerReader.fingerprint(ofContentsOf:)` says of its sources.
  /// - Throws: `GazetteerFileError.unwritable`.
  public static func compile(
    _ gazetteer: Gazetteer, sources: UInt64 = 0, to path: String
  ) throws(GazetteerFileError) {
    var entities = GazetteerFile.EntitySections()
    var names = NameLexiconBuilder()
    var wholeNames = WholeNameTableBuilder(writesText: false)
    for (number, entity) in gazetteer.entities.enumerated() {
      entities.add(entity)
      names.add(entity, number: number)
      wholeNames.add(entity, number: number)
    }
    let writer = try SectionWriter(
      path: path, origin: .init(rules: LexiconRules.fingerprint, sources: sources))
    try entities.write(to: writer)
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
