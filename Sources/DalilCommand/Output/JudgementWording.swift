import KnowledgeStore

/// What judgements say, in words, with the names of entities and documents beside their keys.
struct JudgementWording {
  let names: JudgementNames

  /// The decision as part of a sentence.
  func sentence(_ decision: Decision) -> String {
    switch decision {
    case .merge(let merge): return "\(entity(merge.from)) is \(entity(merge.into))"
    case .split(let split): return "\(entity(split.entity)) \(choice(split)) is \(entity(split.to))"
    case .different(let different): return "\(entity(different.one)) is not \(entity(different.other))"
    case .assert(let assertion):
      let relation = "\(entity(assertion.subject)) \(assertion.type) \(entity(assertion.object))"
      let details = [
        assertion.modality == "asserted" ? nil : assertion.modality, assertion.date,
        assertion.place.map { "in \(entity($0))" },
      ].compactMap { $0 }
      return ([relation] + details).joined(separator: " · ") + ", says \(assertion.source)"
    case .undo(let id):
      let what = names.decisions[id].map { ": " + sentence($0) } ?? ""
      return "takes back \(id)\(what)"
    }
  }

  /// Which mentions a split is about.
  private func choice(_ split: Split) -> String {
    var choice: [String] = []
    if !split.documents.isEmpty {
      choice.append("in \(split.documents.map(document).joined(separator: ", "))")
    }
    if !split.spellings.isEmpty { choice.append("spelled \(split.spellings.joined(separator: ", "))") }
    if !split.mentions.isEmpty {
      let places = split.mentions.map { "\(document($0.document)) at byte \($0.start)" }
      choice.append("in \(places.joined(separator: ", "))")
    }
    return choice.joined(separator: " ")
  }

  private func entity(_ key: String) -> String {
    names.entities[key].map { $0 == key ? key : "\(key) (\($0))" } ?? key
  }

  private func document(_ id: String) -> String {
    guard let document = names.documents[id] else { return "document \(id)" }
    return document.title.map { "\(document.name) (\($0))" } ?? document.name
  }
}
