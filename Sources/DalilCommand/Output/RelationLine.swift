import KnowledgeStore
import RelationExtraction

/// A relation in one line, for people.
enum RelationLine {
  static func text(_ relation: RelationRecord, style: Style) -> String {
    var parts = ["\(relation.source) \(style.bold(relation.type)) \(relation.target)"]
    parts += [relation.date, relation.place.map { "in \($0)" }].compactMap { $0 }
    if relation.modality != .asserted { parts.append(relation.modality.rawValue) }
    parts += relation.qualifiers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    parts.append(
      "\(Wording.count(relation.statements, "statement")) in \(Wording.count(relation.documents, "document")), "
        + Wording.count(relation.sources, "independent source"))
    if relation.conflicts > 0 { parts.append(Wording.count(relation.conflicts, "conflict")) }
    return parts.joined(separator: " · ")
  }

  /// With what else a relation, the first of the two, cannot be right.
  static func text(_ conflict: RelationConflict) -> String {
    let other = conflict.other
    var parts = [other.date, other.place.map { "in \($0)" }].compactMap { $0 }
    if other.modality != .asserted || parts.isEmpty { parts.append(other.modality.rawValue) }
    parts.append(Wording.count(other.statements, "statement"))
    return "contradicts \(other.id): \(parts.joined(separator: " · "))"
  }
}
