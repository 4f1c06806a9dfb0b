import QueryLanguage

/// The shortest paths between two nodes that are known.
struct ShortestPathSearch {
  let from: String
  let to: String
  /// The variable that takes the relationships.
  let relationships: String
  /// The variable that takes the path, if one does.
  let path: String?
  let types: [String]
  let arrow: RelationshipPattern.Arrow
  let length: PathLength
  /// Whether the variable of the relationships takes a list, not a single one.
  let isList: Bool
  /// How many paths are wanted; `nil` for all that are as short as the shortest.
  let count: Int?
  /// The properties that each relationship must have.
  let properties: [MapEntry]
  /// What else each relationship must satisfy, in terms of `relationships` as a single one.
  let stepCondition: Expression?
  /// What a whole path must satisfy to be counted.
  let conditions: [Expression]
}

extension ShortestPathSearch {
  /// The search as a pattern.
  var text: String {
    let selector = count.map { $0 == 1 ? "ANY SHORTEST" : "SHORTEST \($0)" } ?? "ALL SHORTEST"
    let types = types.isEmpty ? "" : ":" + types.joined(separator: "|")
    let (left, right) = (arrow == .left ? "<-" : "-", arrow == .right ? "->" : "-")
    let length = "{\(length.minimum),\(length.maximum.map(String.init) ?? "")}"
    let ends = (LogicalPlan.shown(from), LogicalPlan.shown(to))
    return "\(selector) (\(ends.0))\(left)[\(types)]\(right)\(length)(\(ends.1))"
  }
}
