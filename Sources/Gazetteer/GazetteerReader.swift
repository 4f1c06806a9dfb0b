/// Reads gazetteers from their source formats.
///
/// Three formats are read, and may be mixed: a table with one name a line (tab- or comma-separated, as it
/// comes out of a spreadsheet), JSON Lines with one name a line, and YAML with one entity a record. An entity may be spread over several
/// sources: names, identifiers, positions and facts of the same key are brought together.
///
/// What is broken is skipped and reported with file and line; the rest is loaded. Stages:
/// ``GazetteerSource`` → rows or records → ``GazetteerAssembler`` → ``Gazetteer``.
public enum GazetteerReader {
  /// What reading yields: the gazetteer and everything there is to say about its sources, in their order.
  public typealias Reading = (gazetteer: Gazetteer, diagnostics: [GazetteerDiagnostic])

  /// Reads files and directories as one gazetteer.
  ///
  /// Of a directory every file below it with the extension of a gazetteer is read, in the order of the
  /// paths; hidden ones are left out. A compiled gazetteer among the paths is opened and what the other files
  /// say added to it.
  ///
  /// - Parameter extent: How much of a compiled gazetteer is opened.
  /// - Throws: ``GazetteerFileError`` when a file cannot be read or a directory holds no gazetteer.
  ///   What is wrong *inside* files is not thrown but reported.
  public static func read(
    contentsOf paths: [String], extent: Gazetteer.Extent = .everything
  ) throws(GazetteerFileError) -> Reading {
    let compiled = paths.filter(GazetteerFile.isCompiled)
    let sources = paths.filter { !compiled.contains($0) }
    var assembler = GazetteerAssembler(Workspace())
    try add(contentsOf: sources, to: &assembler)
    let reading = try assembler.finish()
    guard let first = compiled.first else { return reading }
    var gazetteer = try Gazetteer(compiled: first, extent: extent)
    for other in compiled.dropFirst() {
      gazetteer = gazetteer.adding(try Gazetteer(compiled: other, extent: extent).entities)
    }
    return (gazetteer.adding(reading.gazetteer.entities), reading.diagnostics)
  }

  /// A fingerprint of the contents of files and directories and of their order: it changes when what reading them
  /// yields may change, not when they are copied or touched. Time is that of reading them. 0 where one of them can be
  /// read only once, such as a pipe, and is therefore not read.
  ///
  /// - Throws: ``GazetteerFileError``.
  public static func fingerprint(ofContentsOf paths: [String]) throws(GazetteerFileError) -> UInt64 {
    var fingerprint: UInt64 = 0
    let files = try GazetteerFiles.expand(paths)
    if files.contains(where: GazetteerFiles.isStream) { return 0 }
    for path in files {
      fingerprint = fingerprint &* 0x9E37_79B9_7F4A_7C15 &+ (try SourceBytes(contentsOf: path)).checksum
    }
    return fingerprint | 1
  }

  /// Reads files and directories, none of them a compiled gazetteer, and calls the body with their entities one after
  /// the other. Memory is bounded by the workspace, whatever their size; only a list of records in YAML that does not stand at the
  /// left margin is read as a whole.
  ///
  /// - Returns: the errors in the sources.
  package static func forEachEntity(
    inContentsOf paths: [String], workspace: Workspace,
    _ body: (Entity) throws(GazetteerFileError) -> Void
  ) throws(GazetteerFileError) -> [GazetteerDiagnostic] {
    var assembler = GazetteerAssembler(workspace, reportsOnlyErrors: true)
    try add(contentsOf: paths, to: &assembler)
    return try assembler.forEachEntity(body)
  }

  /// Reads a file or directory as a gazetteer.
  ///
  /// - Throws: ``GazetteerFileError``, as for several paths.
  public static func read(contentsOf path: String) throws(GazetteerFileError) -> Reading {
    try read(contentsOf: [path])
  }

  /// Reads sources already in memory as one gazetteer. Time and memory are linear in their size.
  public static func read(_ sources: [GazetteerSource]) -> Reading {
    var assembler = GazetteerAssembler(Workspace())
    for source in sources {
      source.bytes.withUnsafeBufferPointer { bytes in
        add(SourceBytes(bytes), named: source.name, format: source.format, to: &assembler)
      }
    }
    // Only files fail.
    return (try? assembler.finish()) ?? (Gazetteer(entities: []), [])
  }

  /// Reads bytes as a gazetteer; the name says what to call them in diagnostics, and its extension, if any,
  /// the format.
  public static func read(bytes: [UInt8], name: String) -> Reading {
    read([GazetteerSource(name: name, bytes: bytes)])
  }

  private static func add(
    contentsOf paths: [String], to assembler: inout GazetteerAssembler
  ) throws(GazetteerFileError) {
    for path in try GazetteerFiles.expand(paths) {
      let source = try SourceBytes(contentsOf: path)
      let format =
        GazetteerSource.Format(fileName: path)
        ?? GazetteerSource.Format(sniffing: Array(source.bytes.prefix(4096)))
      add(source, named: path, format: format, to: &assembler)
    }
  }

  private static func add(
    _ source: SourceBytes, named name: String, format: GazetteerSource.Format,
    to assembler: inout GazetteerAssembler
  ) {
    assembler.beginSource(named: name)
    if let encoding = foreignEncoding(of: source.bytes) {
      assembler.report(
        .error, .encoding, line: 0,
        "the file is \(encoding), not UTF-8, and was not read; save it as UTF-8 (in a spreadsheet: "
          + "“CSV UTF-8” or “Tab-separated values”)")
      return
    }
    switch format {
    case .table: TableReader.read(source, into: &assembler)
    case .records: RecordReader.read(source, into: &assembler)
    case .lines: NameLineReader.read(source, into: &assembler)
    }
  }

  private static func foreignEncoding(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    if bytes.prefix(512).contains(0) { return "binary or UTF-16" }
    return nil
  }
}
