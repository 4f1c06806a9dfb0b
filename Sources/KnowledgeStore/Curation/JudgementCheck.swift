import GRDB
import Gazetteer
import RelationExtraction

/// Whether a judgement can be made as things are.
struct JudgementCheck {
  private let db: Database
  private let path: String
  private let judgements: ActiveJudgements
  private let identities: IdentityMap

  init(_ db: Database, path: String, judgements: ActiveJudgements, identities: IdentityMap) {
    self.db = db
    self.path = path
    self.judgements = judgements
    self.identities = identities
  }

  func check(_ decision: Decision) throws {
    switch decision {
    case .merge(let merge): try check(merge)
    case .split(let split): try check(split)
    case .different(let different): try check(different)
    case .assert(let assertion): try check(assertion)
    case .undo(let id): try check(undoing: id)
    }
  }

  private func check(_ merge: Merge) throws {
    let (into, from) = (try type(of: merge.into), try type(of: merge.from))
    if merge.into == merge.from {
      throw refused("both are '\(merge.into)' already", "see the log of judgements")
    }
    if identity(merge.into) == identity(merge.from) {
      throw refused("'\(merge.into)' and '\(merge.from)' are one already", "see the log of judgements")
    }
    if into.root != from.root {
      throw refused(
        "'\(merge.into)' is a \(into.name), '\(merge.from)' a \(from.name)",
        "only entities of one kind can be one")
    }
    if let judgement = difference(merge.into, merge.from) {
      throw refused(
        "'\(merge.into)' and '\(merge.from)' are judged to be different",
        "take that back first, with: dalil undo \(path) \(judgement)")
    }
  }

  private func check(_ different: Different) throws {
    _ = (try type(of: different.one), try type(of: different.other))
    if different.one == different.other {
      throw refused("both are '\(different.one)'", "name two entities")
    }
    if identity(different.one) == identity(different.other) {
      throw refused(
        "'\(different.one)' and '\(different.other)' are judged to be one",
        "take that back first; the log of judgements has it")
    }
    if let judgement = difference(different.one, different.other) {
      throw refused(
        "'\(different.one)' and '\(different.other)' are judged to be different already",
        "see judgement \(judgement) in the log")
    }
  }

  private func check(_ split: Split) throws {
    let entity = try type(of: split.entity)
    if let new = split.new {
      guard let type = EntityType(named: new.type) else {
        throw refused("there is no type '\(new.type)'", "use one such as Person, City or Organization")
      }
      if try find(split.to) != nil {
        throw refused(
          "the store has an entity '\(split.to)' already",
          "leave out the new entity's type and names, or choose another key")
      }
      if !Self.isKey(split.to) {
        throw refused(
          "'\(split.to)' is no key", "use letters, digits and hyphens, such as 'kim-jong-il-footballer'")
      }
      if type.root != entity.root {
        throw refused(
          "'\(split.entity)' is a \(entity.name), the new entity a \(type.name)", "use the same kind")
      }
    } else {
      let to = try type(of: split.to)
      if to.root != entity.root {
        throw refused(
          "'\(split.entity)' is a \(entity.name), '\(split.to)' a \(to.name)", "use entities of one kind")
      }
      if identity(split.entity) == identity(split.to) {
        throw refused(
          "'\(split.entity)' and '\(split.to)' are one",
          "take back the merge that made them one, or choose another")
      }
    }
    if split.documents.isEmpty, split.spellings.isEmpty, split.mentions.isEmpty {
      throw refused(
        "it is not said which mentions are of '\(split.to)'", "give documents, spellings or places")
    }
    for document in split.documents + split.mentions.map(\.document) {
      let id = HexadecimalID.value(document)
      let isThere = try id.map {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM document WHERE id = ?)", arguments: [$0])
          ?? false
      }
      guard isThere == true else {
        throw StoreError(
          .notFound, path: path, message: "there is no document \(document)", remedy: "look it up by its name"
        )
      }
    }
  }

  private func check(_ assertion: Assertion) throws {
    for key in [assertion.subject, assertion.object, assertion.place].compactMap({ $0 }) {
      _ = try type(of: key)
    }
    if assertion.source.isEmpty { throw refused("a statement needs a source", "say who says so") }
    if Statement.Modality(rawValue: assertion.modality) == nil {
      throw refused(
        "there is no modality '\(assertion.modality)'", "use asserted, negated, planned or hypothetical")
    }
    if let date = assertion.date, StatementDate(iso8601: date) == nil {
      throw refused("'\(date)' is no date", "write it as 2023, 2023-09 or 2023-09-13")
    }
    let isName = assertion.type.utf8.allSatisfy {
      (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
    if assertion.type.isEmpty || !isName {
      throw refused(
        "'\(assertion.type)' is no relation type", "write it in capitals, such as MET or ALLIED_WITH")
    }
    if let document = assertion.document, try AssertionWriter(db).passage(of: assertion) == nil {
      throw StoreError(
        .notFound, path: path, message: "document \(document) does not hold the quote",
        remedy: "copy the quote from the text, letter for letter")
    }
  }

  private func check(undoing id: JudgementID) throws {
    guard judgements.all.contains(where: { $0.id == id }) else {
      throw StoreError(
        .notFound, path: path, message: "there is no judgement \(id)", remedy: "see the log of judgements")
    }
    if !judgements.contains(id) {
      throw refused("judgement \(id) is taken back already", "see the log of judgements")
    }
  }

  /// A key as gazetteers have them.
  private static func isKey(_ text: String) -> Bool {
    !text.isEmpty && !text.contains { $0.isWhitespace || $0 == "\"" || $0 == "'" }
  }

  private func identity(_ key: String) -> Int64 { identities.identity(of: ContentID.entity(key: key)) }

  private func difference(_ one: String, _ other: String) -> JudgementID? {
    identities.difference(between: ContentID.entity(key: one), and: ContentID.entity(key: other))
  }

  private func find(_ key: String) throws -> EntityType? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT type FROM entity WHERE id = ?"), arguments: [ContentID.entity(key: key)]
    ).flatMap(EntityType.init(named:))
  }

  private func type(of key: String) throws -> EntityType {
    guard let type = try find(key) else {
      throw StoreError(
        .notFound, path: path, message: "the store has no entity '\(key)'",
        remedy: "look it up by one of its names")
    }
    return type
  }

  private func refused(_ message: String, _ remedy: String) -> StoreError {
    StoreError(.refusedJudgement, path: path, message: message, remedy: remedy)
  }
}
