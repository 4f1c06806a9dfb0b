/// What can only be said about names once all of an entity, or all of a gazetteer, are known: which one of a language is canonical, which are
/// given twice, which belong to several entities.
enum NameChecks {
  static func check(_ assembler: inout GazetteerAssembler) {
    var all: [(entity: Int, findings: Findings)] = []
    assembler.update { drafts in
      for number in drafts.indices {
        let findings = settle(&drafts[number])
        if !findings.repeats.isEmpty || !findings.surplus.isEmpty { all.append((number, findings)) }
      }
    }
    for (entity, findings) in all { report(findings, of: assembler.drafts[entity], in: &assembler) }
    reportAmbiguities(SharedNames.find(in: assembler.drafts), in: &assembler)
  }

  /// What came out about the names of an entity.
  struct Findings {
    /// Names that repeat an earlier one of the entity, whose kind it may give or another.
    var repeats: [(name: Int, first: Int, kind: EntityName.Kind?)] = []
    /// Names that claim to be canonical beside another that does.
    var surplus: [(name: Int, first: Int)] = []
  }

  /// Sees to the names of one entity: of those that are the same the first is kept, and the first name of each language
  /// is its canonical one unless another is.
  static func settle(_ draft: inout EntityDraft) -> Findings {
    let repeats = markRepeats(in: &draft)
    return Findings(repeats: repeats, surplus: chooseCanonicalNames(of: &draft))
  }

  private static func report(
    _ findings: Findings, of draft: EntityDraft, in assembler: inout GazetteerAssembler
  ) {
    for (name, first, kind) in findings.repeats {
      let (name, first) = (draft.names[name], draft.names[first])
      assembler.report(
        .warning, .duplicate, at: name.place,
        "'\(name.name.text)' is already a name of '\(draft.key)' at \(assembler.describe(first.place)); "
          + (kind.map { "there it is of kind \($0.rawValue), which counts; remove one" } ?? "remove one"))
    }
    for (name, first) in findings.surplus {
      let (name, first) = (draft.names[name], draft.names[first])
      assembler.report(
        .warning, .kind, at: name.place,
        "'\(draft.key)' has the canonical \(name.name.language) name '\(first.name.text)' at "
          + "\(assembler.describe(first.place)) already; this one was taken as an alias")
    }
  }

  /// Marks the names that are the same as an earlier one in text and language. A demonym may be the same as a name:
  /// تشيلي is Chile and Chilean.
  private static func markRepeats(
    in draft: inout EntityDraft
  ) -> [(name: Int, first: Int, kind: EntityName.Kind?)] {
    guard draft.names.count > 1 else { return [] }
    var firsts: [Identity: Int] = [:]
    var repeats: [(name: Int, first: Int, kind: EntityName.Kind?)] = []
    for index in draft.names.indices {
      let name = draft.names[index].name
      let identity = Identity(
        text: Array(name.text.utf8), language: name.language, isDemonym: name.kind == .demonym)
      guard let first = firsts[identity] else {
        firsts[identity] = index
        continue
      }
      draft.names[index].isDuplicate = true
      let kind = draft.names[first].name.kind
      repeats.append((index, first, kind == name.kind ? nil : kind))
    }
    return repeats
  }

  private struct Identity: Hashable {
    var text: [UInt8]
    var language: String
    var isDemonym: Bool
  }

  /// Sees to one entity; yields the names that claim to be canonical beside another that does.
  private static func chooseCanonicalNames(of draft: inout EntityDraft) -> [(name: Int, first: Int)] {
    if draft.names.count == 1 {
      if draft.names[0].name.kind == .alias { draft.names[0].name.kind = .canonical }
      return []
    }
    var canonical: [(language: String, name: Int)] = []
    var surplus: [(name: Int, first: Int)] = []
    for index in draft.names.indices where !draft.names[index].isDuplicate {
      let name = draft.names[index].name
      guard name.kind == .canonical else { continue }
      if let known = canonical.first(where: { $0.language == name.language }) {
        surplus.append((index, known.name))
      } else {
        canonical.append((name.language, index))
      }
    }
    for index in draft.names.indices where !draft.names[index].isDuplicate {
      let name = draft.names[index].name
      guard name.kind == .alias, !canonical.contains(where: { $0.language == name.language }) else {
        continue
      }
      canonical.append((name.language, index))
      draft.names[index].name.kind = .canonical
    }
    for (index, _) in surplus { draft.names[index].name.kind = .alias }
    return surplus
  }

  /// Names that several entities share: a warning where a full name cannot tell them apart, a note where
  /// that is in the nature of the name, as of a surname.
  private static func reportAmbiguities(
    _ groups: [[SharedNames.Member]], in assembler: inout GazetteerAssembler
  ) {
    for group in groups {
      var uses: [SharedNames.Member] = []
      for member in group where !uses.contains(where: { $0.entity == member.entity }) { uses.append(member) }
      guard uses.count > 1, let last = uses.max(by: { place($0, in: assembler) < place($1, in: assembler) })
      else { continue }
      let isExpected = group.allSatisfy {
        assembler.drafts[$0.entity].names[$0.name].name.kind.isSharedByNature
      }
      let others = uses.filter { $0.entity != last.entity }.map { other in
        let name = assembler.drafts[other.entity].names[other.name]
        return
          "'\(assembler.drafts[other.entity].key)' ('\(name.name.text)', \(assembler.describe(name.place)))"
      }
      let name = assembler.drafts[last.entity].names[last.name]
      var listed = others.prefix(5).joined(separator: ", ")
      if others.count > 5 { listed += " and \(others.count - 5) more" }
      let advice =
        isExpected
        ? "context decides" : "context decides; if it is a name of one of them only, remove the other"
      assembler.report(
        isExpected ? .note : .warning, .ambiguous, at: name.place,
        "'\(name.name.text)' of '\(assembler.drafts[last.entity].key)' is also a name of \(listed); \(advice)"
      )
    }
  }

  private static func place(_ member: SharedNames.Member, in assembler: borrowing GazetteerAssembler)
    -> SourcePlace
  {
    assembler.drafts[member.entity].names[member.name].place
  }
}

extension EntityName.Kind {
  /// Whether names of this kind are expected to belong to many.
  var isSharedByNature: Bool {
    switch self {
    case .surname, .given, .title, .demonym: true
    case .canonical, .alias, .acronym, .former: false
    }
  }
}
