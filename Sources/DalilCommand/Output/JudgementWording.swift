import KnowledgeStore

/// What a judgement says, in words.
enum JudgementWording {
  /// The decision as part of a sentence.
  static func sentence(_ decision: Decision) -> String {
    switch decision {
    case .merge(let merge): return "\(merge.from) is \(merge.into)"
    case .split(let split):
      var choice: [String] = []
      if !split.documents.isEmpty { choice.append("in \(split.documents.joined(separator: ", "))") }
      if !split.spellings.isEmpty { choice.append("spelled \(split.spellings.joined(separator: ", "))") }
      if !split.mentions.isEmpty {
        let places = split.mentions.map { "\($0.document):\($0.start)" }
        choice.append("at \(places.joined(separator: ", "))")
      }
      return "\(split.entity) \(choice.joined(separator: " ")) is \(split.to)"
    case .assert(let assertion):
      let details = [assertion.date, assertion.place.map { "in \($0)" }].compactMap { $0 }
      return (["\(assertion.subject) \(assertion.type) \(assertion.object)"] + details).joined(
        separator: " · ")
        + ", says \(assertion.source)"
    case .undo(let id): return "judgement \(id) does not hold"
    }
  }
}
