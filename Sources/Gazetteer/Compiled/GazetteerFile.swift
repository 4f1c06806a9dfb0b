/// Writes the entities of a compiled gazetteer; recognition adds the names as it reads them.
public enum GazetteerFile {
  /// Collects entities one after the other and writes them as sections.
  public struct EntitySections {
    private var table = EntityTableWriter()

    /// Starts without entities.
    public init() {}

    /// Adds an entity, whose number is how many came before.
    public mutating func add(_ entity: Entity) { table.add(entity) }

    /// Writes the sections.
    ///
    /// - Throws: `GazetteerFileError.unwritable`.
    public func write(to writer: SectionWriter) throws(GazetteerFileError) { try table.write(to: writer) }
  }

  /// Whether a file begins as a compiled gazetteer does, or is called `*.gaz` as one should be.
  public static func isCompiled(_ path: String) -> Bool {
    path.hasSuffix(".gaz") || SectionFile.isCompiled(GazetteerFiles.start(of: path, count: 8))
  }
}
