/// One way a split chooses mentions: by documents and spellings, or by a place.
struct SplitRule: Hashable {
  /// What a mention chosen is seen as.
  let target: Int64
  let documents: Set<Int64>
  let spellings: Set<String>
  /// The first byte of a single mention in the one document of `documents`.
  let start: Int?
  private let made: String
  private let judgement: JudgementID

  /// What two splits that contradict each other have in common.
  struct Selection: Hashable {
    let entity: Int64
    let documents: Set<Int64>
    let spellings: Set<String>
    let start: Int?

    init(entity: Int64, rule: SplitRule) {
      self.entity = entity
      documents = rule.documents
      spellings = rule.spellings
      start = rule.start
    }
  }

  static func rules(_ split: Split, target: Int64, made: String, judgement: JudgementID) -> [SplitRule] {
    var rules: [SplitRule] = []
    let documents = Set(split.documents.compactMap(HexadecimalID.value))
    if !documents.isEmpty || !split.spellings.isEmpty {
      rules.append(
        SplitRule(
          target: target, documents: documents, spellings: Set(split.spellings), start: nil, made: made,
          judgement: judgement))
    }
    for place in split.mentions {
      guard let document = HexadecimalID.value(place.document) else { continue }
      rules.append(
        SplitRule(
          target: target, documents: [document], spellings: [], start: place.start, made: made,
          judgement: judgement))
    }
    return rules
  }

  static func isMoreDecisive(_ left: SplitRule, _ right: SplitRule) -> Bool {
    (left.rank, left.made, left.judgement) > (right.rank, right.made, right.judgement)
  }

  private var rank: Int {
    if start != nil { return 3 }
    return (documents.isEmpty ? 0 : 1) + (documents.isEmpty || spellings.isEmpty ? 0 : 1)
  }

  /// Whether it concerns a document at all.
  func concerns(_ document: Int64) -> Bool { documents.isEmpty || documents.contains(document) }

  /// Whether it chooses a mention.
  ///
  /// - Parameters:
  ///   - start: where the mention begins; `nil` for an entity that is only spoken of.
  ///   - isSpelled: whether the mention is spelled in one of the ways.
  func chooses(_ document: Int64, start: Int?, isSpelled: (Set<String>) throws -> Bool) rethrows -> Bool {
    guard concerns(document) else { return false }
    if let single = self.start { return single == start }
    return try spellings.isEmpty || isSpelled(spellings)
  }
}
