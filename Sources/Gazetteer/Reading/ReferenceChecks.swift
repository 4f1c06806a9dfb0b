/// Reports references to keys that no entity has, and identifiers that contradict each other.
enum ReferenceChecks {
  /// Beyond so many entities a misspelt key gets no suggestion: comparing it with all takes too long.
  private static let suggestionLimit = 20_000

  static func check(_ assembler: inout GazetteerAssembler) {
    let drafts = assembler.drafts
    var holders: [String: Int] = [:]
    for number in drafts.indices where drafts[number].refers {
      let draft = drafts[number]
      for (position, place) in draft.positions where !assembler.isDefined(position.of) {
        reportMissing(position.of, "the position '\(position.title)'", draft, place, in: &assembler)
      }
      for (property, value, place) in draft.facts
      where Entity.referringProperties.contains(property) && !assembler.isDefined(value) {
        reportMissing(value, "the fact '\(property)'", draft, place, in: &assembler)
      }
      var schemes: [String: (value: String, place: SourcePlace)] = [:]
      for (scheme, value, place) in draft.identifiers {
        if let known = schemes[scheme], known.value != value {
          assembler.report(
            .warning, .duplicate, at: place,
            "'\(draft.key)' has the \(scheme) identifier \(known.value) at \(assembler.describe(known.place)) "
              + "already; the last one given counts")
        }
        schemes[scheme] = (value, place)
        guard let holder = holders["\(scheme)\u{0}\(value)"], holder != number else {
          holders["\(scheme)\u{0}\(value)"] = number
          continue
        }
        assembler.report(
          .warning, .duplicate, at: place,
          "the \(scheme) identifier \(value) of '\(draft.key)' is also that of '\(drafts[holder].key)' "
            + "(\(assembler.describe(drafts[holder].place))); correct one, or make them one entity")
      }
    }
  }

  private static func reportMissing(
    _ key: String, _ what: String, _ draft: EntityDraft, _ place: SourcePlace,
    in assembler: inout GazetteerAssembler
  ) {
    var suggestion: String?
    if assembler.drafts.count <= suggestionLimit, assembler.isListing(at: place) {
      suggestion = Suggestion.nearest(to: key, among: assembler.drafts.map(\.key))
    }
    assembler.report(
      .warning, .reference, at: place,
      "\(what) of '\(draft.key)' refers to '\(key)', which no entity is called; "
        + (suggestion.map { "did you mean '\($0)'?" } ?? "add that entity or correct the key"))
  }
}
