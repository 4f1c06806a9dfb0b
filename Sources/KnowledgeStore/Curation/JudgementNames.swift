import GRDB

/// What entities, documents and other judgements that judgements name by keys and identifiers are called.
public struct JudgementNames: Sendable {
  /// A name of each entity, by its key.
  public fileprivate(set) var entities: [String: String] = [:]
  /// The name and the title of each document, by its identifier.
  public fileprivate(set) var documents: [String: (name: String, title: String?)] = [:]
  /// What was decided by each judgement that is taken back.
  public fileprivate(set) var decisions: [JudgementID: Decision] = [:]
}

extension KnowledgeStore {
  /// The names of all that judgements speak of, as far as the store knows them.
  public func names(in judgements: [Judgement]) throws(StoreError) -> JudgementNames {
    try read { db in
      var names = JudgementNames()
      let all = try JudgementTable(db).judgements().all
      names.decisions = Dictionary(all.map { ($0.id, $0.decision) }, uniquingKeysWith: { first, _ in first })
      for decision in judgements.flatMap({ names.chain($0.decision) }) {
        if case .split(let split) = decision, let new = split.new {
          names.entities[split.to] = (new.names["en"] ?? new.names.min { $0.key < $1.key }?.value)?.first
        }
        for key in decision.entityKeys where names.entities[key] == nil {
          names.entities[key] = try String.fetchOne(
            db.cachedStatement(
              sql: """
                SELECT text FROM entity_name WHERE entity_id = ?
                ORDER BY kind <> 'canonical', language <> 'en', position LIMIT 1
                """), arguments: [ContentID.entity(key: key)])
        }
        for document in decision.documentIDs where names.documents[document] == nil {
          let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT name, title FROM document WHERE id = ?"),
            arguments: [HexadecimalID.value(document)])
          if let row { names.documents[document] = (row[0], row[1]) }
        }
      }
      return names
    }
  }
}

extension JudgementNames {
  /// The decision, what it takes back, and so on.
  fileprivate func chain(_ decision: Decision) -> [Decision] {
    var chain = [decision]
    while case .undo(let id)? = chain.last, let next = decisions[id] { chain.append(next) }
    return chain
  }
}

extension Decision {
  /// The keys of the entities it names.
  fileprivate var entityKeys: [String] {
    switch self {
    case .merge(let merge): [merge.into, merge.from]
    case .split(let split): [split.entity, split.to]
    case .different(let different): [different.one, different.other]
    case .assert(let assertion): [assertion.subject, assertion.object] + (assertion.place.map { [$0] } ?? [])
    case .undo: []
    }
  }

  /// The identifiers of the documents it names.
  fileprivate var documentIDs: [String] {
    switch self {
    case .split(let split): split.documents + split.mentions.map(\.document)
    case .assert(let assertion): assertion.document.map { [$0] } ?? []
    case .merge, .different, .undo: []
    }
  }
}
