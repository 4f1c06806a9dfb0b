/// Imported nodes or edges, ready to be kept: what becomes rows of `import_table`, `import_column` and
/// `import_segment`.
public struct PreparedTable: Sendable {
  /// A column, cut into segments.
  public struct Column: Sendable {
    /// The name of the property; empty for what is none.
    public var name: String
    /// The type of the values.
    public var type: ValueType
    /// What the column is for: `key`, `property`, `labels`; `source` or `target`, numbers of nodes;
    /// `source_entity` or `target_entity`, identifiers of entities.
    public var role: String
    /// The segments in order, as `SegmentCodec` writes them, all but the last full.
    public var segments: [[UInt8]]
  }

  /// What the rows are.
  public var kind: ImportSource.Kind
  /// The label whose keys nodes have, or the type of edges.
  public var name: String
  /// The labels that all nodes have.
  public var labels: [String]
  /// Whose keys the first ends are.
  public var source: String?
  /// Whose keys the second ends are.
  public var target: String?
  /// The number of the first node among those of its label.
  public var firstRow: Int
  /// How many rows there are.
  public var rowCount: Int
  /// The file's path as given.
  public var path: String
  /// The SHA-256 of the file's bytes.
  public var sha256: [UInt8]
  /// The columns.
  public var columns: [Column]
}
