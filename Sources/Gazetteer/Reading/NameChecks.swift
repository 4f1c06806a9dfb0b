/// What can only be said about names once all are known: which one of a language is canonical, which are
/// given twice, which belong to several entities.
enum NameChecks {
  static func check(_ assembler: inout GazetteerAssembler) {
    let groups = SharedNames.find(in: assembler.drafts)
    reportDuplicates(groups, in: &assembler)
    chooseCanonicalNames(in: &assembler)
    reportAmbiguities(groups, in: &assembler)
  }

  /// Of names of one entity that are the same in text and language, the first is kept. A demonym may be the
  /// same as a name: تشيلي is Chile and Chilean.
  private static func reportDuplicates(
    _ groups: [[SharedNames.Member]], in assembler: inout GazetteerAssembler
  ) {
    for group in groups {
      var first: [Repeat: SharedNames.Member] = [:]
      for member in group {
        let draft = assembler.drafts[member.entity].names[member.name]
        let id = Repeat(
          entity: member.entity, text: Array(draft.name.text.utf8), language: draft.name.language,
          isDemonym: draft.name.kind == .demonym)
        guard let earlier = first[id] else {
          first[id] = member
          continue
        }
        let kept = assembler.drafts[earlier.entity].names[earlier.name]
        let key = assembler.drafts[member.entity].key
        var message =
          "'\(draft.name.text)' is already a name of '\(key)' at \(assembler.describe(kept.place)); "
        message +=
          kept.name.kind == draft.name.kind
          ? "remove one" : "there it is of kind \(kept.name.kind.rawValue), which counts; remove one"
        assembler.report(.warning, .duplicate, at: draft.place, message)
        assembler.update { $0[member.entity].names[member.name].isDuplicate = true }
      }
    }
  }

  private struct Repeat: Hashable {
    var entity: Int
    var text: [UInt8]
    var language: String
    var isDemonym: Bool
  }

  /// Makes the first name of each language its canonical one unless another is.
  private static func chooseCanonicalNames(in assembler: inout GazetteerAssembler) {
    var surplus: [(draft: EntityDraft, name: NameDraft, first: NameDraft)] = []
    assembler.update { drafts in
      for number in drafts.indices {
        for (name, first) in chooseCanonicalNames(of: &drafts[number]) {
          surplus.append((drafts[number], drafts[number].names[name], drafts[number].names[first]))
        }
      }
    }
    for (draft, name, first) in surplus {
      assembler.report(
        .warning, .kind, at: name.place,
        "'\(draft.key)' has the canonical \(name.name.language) name '\(first.name.text)' at "
          + "\(assembler.describe(first.place)) already; this one was taken as an alias")
    }
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

  private static func place(_ member: SharedNames.Member, in assembler: GazetteerAssembler) -> SourcePlace {
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
