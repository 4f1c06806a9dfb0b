import QueryEngine

extension OutputValue {
  /// A value of a query. Nodes and relationships become objects: nodes with `key`, `labels` and
  /// `properties`, relationships with `type`, the keys of their ends and `properties`, paths with both lists.
  init(_ value: Value) {
    switch value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .float(let value): self = .float(value)
    case .string(let value): self = .string(value)
    case .list(let items): self = .list(items.map { OutputValue($0) })
    case .map(let entries): self = Self.object(of: entries)
    case .node(let node): self = Self.object(of: node)
    case .relationship(let relationship): self = Self.object(of: relationship)
    case .path(let path):
      self = .fields(
        ("nodes", .list(path.nodes.map(Self.object(of:)))),
        ("relationships", .list(path.relationships.map(Self.object(of:)))))
    case .temporal(let value): self = .string("\(value)")
    }
  }

  private static func object(of entries: [String: Value]) -> OutputValue {
    .object(entries.sorted { $0.key < $1.key }.map { Field(name: $0.key, value: OutputValue($0.value)) })
  }

  private static func object(of node: Node) -> OutputValue {
    .fields(
      ("key", OutputValue(node["key"])), ("labels", .list(node.labels.map(OutputValue.string))),
      ("properties", object(of: node.properties)))
  }

  private static func object(of relationship: Relationship) -> OutputValue {
    .fields(
      ("type", .string(relationship.type)), ("source", OutputValue(relationship.source["key"])),
      ("target", OutputValue(relationship.target["key"])), ("properties", object(of: relationship.properties))
    )
  }

  /// The value as people read it in a table: nodes by their name, relationships by type and ends, evidence by
  /// its sentence.
  static func readable(_ value: Value) -> OutputValue {
    switch value {
    case .node(let node): .string(name(of: node))
    case .relationship(let relationship):
      .string("\(name(of: relationship.source)) -[\(relationship.type)]-> \(name(of: relationship.target))")
    case .path(let path): .string(path.nodes.map(name(of:)).joined(separator: " – "))
    case .list(let items): .string(items.map { readable($0).cell }.joined(separator: " | "))
    case .map(let entries):
      if case .string(let sentence)? = entries["sentence"] { .string(sentence) } else { OutputValue(value) }
    default: OutputValue(value)
    }
  }

  private static func name(of node: Node) -> String {
    for property in ["name", "title", "key"] {
      if case .string(let text) = node[property] { return text }
    }
    return node.labels.map { ":\($0)" }.joined()
  }
}

extension OutputOptions {
  /// Prints the rows of a running query as they are found, and what is doubtful about it on standard error.
  func print(_ rows: QueryRows) throws {
    for warning in rows.warnings { Diagnostics.print("query:\(warning)") }
    let isTable = resolvedFormat == .table
    let output = ResultOutput(columns: rows.columns.map { Column($0) }, options: self)
    while let batch = try rows.next() {
      for row in batch {
        try output.write(row.map { isTable ? OutputValue.readable($0) : OutputValue($0) })
      }
    }
    try output.finish()
  }
}
