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
}
