import Dalil

/// A graph's schema as people read it: labels and types by their number, with what they join and carry.
struct SchemaPage {
  let style: Style

  /// How many pairs of ends are shown for a type.
  private static let shownEnds = 3

  func text(of schema: GraphSchema) -> String {
    if schema.labels.isEmpty { return "the graph is empty" }
    var lines = [style.bold("Labels")]
    lines += rows(schema.labels.map { (":" + $0.name, $0.count, $0.keys.joined(separator: ", ")) })
    if !schema.relationshipTypes.isEmpty {
      lines += ["", style.bold("Relationship types")]
      lines += rows(schema.relationshipTypes.map { (":" + $0.name, $0.count, Self.ends(of: $0)) })
      let keys = Set(schema.relationshipTypes.flatMap(\.keys)).sorted()
      if !keys.isEmpty { lines += ["", style.bold("Their properties"), "  " + keys.joined(separator: ", ")] }
    }
    return lines.joined(separator: "\n")
  }

  private static func ends(of type: GraphSchema.RelationshipType) -> String {
    let shown = type.ends.prefix(shownEnds).map { "(:\($0.source))→(:\($0.target)) \($0.count)" }
    let rest = type.ends.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? ", \(rest) more" : "")
  }

  private func rows(_ rows: [(name: String, count: Int, remark: String)]) -> [String] {
    let names = rows.map { DisplayWidth.of($0.name) }.max() ?? 0
    let counts = rows.map { String($0.count).count }.max() ?? 0
    return rows.map { row in
      let name = row.name + String(repeating: " ", count: names - DisplayWidth.of(row.name))
      let count = String(repeating: " ", count: counts - String(row.count).count) + String(row.count)
      return "  \(name)  \(count)  \(style.dim(row.remark))"
    }
  }
}
