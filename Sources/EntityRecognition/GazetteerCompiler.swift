public import Gazetteer

/// Makes compiled gazetteers: files from which entities are read and names recognised without preparation.
///
/// Memory is bounded, whatever the number of names: what exceeds it goes to temporary files beside the path, which have
/// no names and go with the program, however it ends. They take up to one and a half times its size.
public enum GazetteerCompiler {
  /// What compiling sources yields.
  public struct Outcome: Sendable {
    /// How many entities there are.
    public var entityCount: Int
    /// The errors in the sources; what they are about is left out.
    public var errors: [GazetteerDiagnostic]
  }

  /// Reads files and directories as `GazetteerReader` does, in one pass, and writes them to a file, whole or not at
  /// all. The same sources make the same file, and `isCurrent` knows it by them, unless there were errors in them or
  /// they changed meanwhile.
  ///
  /// - Parameter budget: about how many bytes of memory sorting and collecting may take.
  /// - Throws: `GazetteerFileError`: what reading the sources throws, `.unwritable`, and `.interrupted` when the task
  ///   was cancelled.
  public static func compile(
    contentsOf paths: [String], to path: String, budget: Int = standardBudget
  ) throws(GazetteerFileError) -> Outcome {
    let sources = try GazetteerReader.fingerprint(ofContentsOf: paths)
    if paths.contains(where: GazetteerFile.isCompiled) {
      let (gazetteer, diagnostics) = try GazetteerReader.read(contentsOf: paths)
      let errors = diagnostics.filter { $0.severity == .error }
      try compile(gazetteer, sources: errors.isEmpty ? sources : 0, to: path, budget: budget)
      return Outcome(entityCount: gazetteer.entities.count, errors: errors)
    }
    let writer = try SectionWriter(path: path, origin: origin(sources: sources), budget: budget)
    let outcome = try write(to: writer, extent: .everything) { add throws(GazetteerFileError) in
      try GazetteerReader.forEachEntity(inContentsOf: paths, workspace: writer.workspace, add)
    }
    let sourcesNow = try GazetteerReader.fingerprint(ofContentsOf: paths)
    if !outcome.errors.isEmpty || sourcesNow != sources { writer.forgetSources() }
    try writer.finish()
    return outcome
  }

  /// Writes a gazetteer to a file, whole or not at all.
  ///
  /// - Throws: `GazetteerFileError`: `.unwritable`, and `.interrupted` when the task was cancelled.
  public static func compile(
    _ gazetteer: Gazetteer, sources: UInt64 = 0, to path: String, budget: Int = standardBudget
  ) throws(GazetteerFileError) {
    let writer = try SectionWriter(path: path, origin: origin(sources: sources), budget: budget)
    _ = try write(to: writer, extent: .everything) { add throws(GazetteerFileError) in
      for entity in gazetteer.entities { try add(entity) }
      return []
    }
    try writer.finish()
  }

  /// Reads files and directories in the form of a compiled gazetteer, which takes a fraction of the memory and the
  /// time of `GazetteerReader`; only errors are reported. Those that are compiled are opened, as that does, and so is
  /// `names.gaz` beside the file `names.jsonl` or the folder `names`, as long as it is up to date.
  ///
  /// - Parameter extent: What names are to be found with.
  /// - Throws: `GazetteerFileError`, as `GazetteerReader.read(contentsOf:extent:)`.
  public static func open(
    contentsOf paths: [String], extent: Gazetteer.Extent
  ) throws(GazetteerFileError) -> GazetteerReader.Reading {
    if paths.contains(where: GazetteerFile.isCompiled) {
      let (gazetteer, diagnostics) = try GazetteerReader.read(contentsOf: paths, extent: extent)
      return (gazetteer, diagnostics.filter { $0.severity == .error })
    }
    if let gazetteer = current(beside: paths, extent: extent) { return (gazetteer, []) }
    let writer = try SectionWriter(origin: origin(sources: 0))
    let outcome = try write(to: writer, extent: extent) { add throws(GazetteerFileError) in
      try GazetteerReader.forEachEntity(inContentsOf: paths, workspace: writer.workspace, add)
    }
    return (try Gazetteer(try writer.open(), path: paths.first ?? ""), outcome.errors)
  }

  /// The compiled gazetteer beside its source, if there is one and it is up to date.
  private static func current(beside paths: [String], extent: Gazetteer.Extent) -> Gazetteer? {
    guard paths.count == 1, let path = GazetteerFile.place(beside: paths[0]),
      let gazetteer = try? Gazetteer(compiled: path, extent: extent),
      let sources = try? GazetteerReader.fingerprint(ofContentsOf: paths), sources != 0,
      gazetteer.file?.origin == origin(sources: sources)
    else { return nil }
    return gazetteer
  }

  /// Whether a file is an undamaged compiled gazetteer made by this version of Dalil from sources of that
  /// fingerprint.
  public static func isCurrent(_ path: String, sources: UInt64) -> Bool {
    guard sources != 0, let file = try? SectionFile(contentsOf: path) else { return false }
    return file.origin == origin(sources: sources)
  }

  /// How much memory sorting and collecting take unless another budget is given.
  public static let standardBudget = Workspace.standardBudget

  private static func origin(sources: UInt64) -> SectionFile.Origin {
    .init(rules: LexiconRules.fingerprint, sources: sources)
  }

  /// Writes the sections of the entities that `forEach` calls its body with; it returns what is wrong with them.
  private static func write(
    to writer: SectionWriter, extent: Gazetteer.Extent,
    forEach: (_ add: (Entity) throws(GazetteerFileError) -> Void) throws(GazetteerFileError) ->
      [GazetteerDiagnostic]
  ) throws(GazetteerFileError) -> Outcome {
    var entities = try EntityTableWriter(writer.workspace)
    var wholeNames = WholeNameTableBuilder(writer.workspace, writesText: false)
    var names = NameLexiconBuilder(writer.workspace)
    var languages = LanguageNumbers()
    var bytes = EntityBytes()
    let hasLexicon = extent == .everything
    let errors = try forEach { entity throws(GazetteerFileError) in
      let number = entities.count
      if number & 0xFFF == 0 { try writer.workspace.checkInterruption() }
      bytes.assign(entity, languages: &languages)
      try entities.add(bytes)
      try wholeNames.add(bytes, number: number)
      if hasLexicon { try names.add(bytes, number: number) }
    }
    let count = entities.count
    try entities.write(to: writer, languages: languages.names)
    try wholeNames.write(to: writer)
    if hasLexicon { try names.write(to: writer) }
    return Outcome(entityCount: count, errors: errors)
  }
}
