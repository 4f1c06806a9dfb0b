import GRDB
import Gazetteer

/// Brings what follows from judgements up to date: who each mention and each end of a statement is seen as, and
/// with that relations.
///
/// Looks only at documents that speak of entities whose judgements changed.
struct IdentityWriter {
  private let db: Database
  private let relations: RelationWriter

  init(_ db: Database) throws {
    self.db = db
    self.relations = try RelationWriter(db)
  }

  /// Goes from what followed before to what follows now. Adds the ends whose relations have to be made again.
  func apply(from old: IdentityMap, to new: IdentityMap, changed: inout RelationEnds.Changed) throws {
    let affected = Self.affected(old, new)
    guard !affected.isEmpty else { return }
    try writeRepresentatives(new)
    for document in try documents(speakingOf: affected) {
      try refresh(document, map: new, text: nil, changed: &changed)
    }
    if try isAbout("Place", affected) { try relations.collectEndsWithPlaces(into: &changed) }
    if try isAbout("Organization", affected) { try relations.collectEndsWithPublishers(into: &changed) }
  }

  /// The entities whose judgements changed, and all that judgements old or new connect them with.
  private static func affected(_ old: IdentityMap, _ new: IdentityMap) -> Set<Int64> {
    var affected: Set<Int64> = []
    for (id, entities) in old.effects where new.effects[id] != entities { affected.formUnion(entities) }
    for (id, entities) in new.effects where old.effects[id] != entities { affected.formUnion(entities) }
    let links = Array(old.effects.values) + Array(new.effects.values)
    var count = 0
    while count < affected.count {
      count = affected.count
      for link in links where link.contains(where: affected.contains) { affected.formUnion(link) }
    }
    return affected
  }

  /// Writes the entities that judgements bring into being.
  func declare(_ map: IdentityMap) throws {
    let entities = map.declared.compactMap { key, new -> Entity? in
      guard let type = EntityType(named: new.type) else { return nil }
      let names = new.names.sorted { $0.key < $1.key }.flatMap { language, texts in
        texts.enumerated().map { position, text in
          EntityName(text: text, language: language, kind: position == 0 ? .canonical : .alias)
        }
      }
      return Entity(key: key, type: type, names: names)
    }
    try EntityWriting(db).write(entities, origin: .judgement)
  }

  /// Removes the entities that no judgement brings into being any more, once nothing speaks of them.
  func removeUndeclared(_ map: IdentityMap) throws {
    let writing = try EntityWriting(db)
    for key in try String.fetchAll(db, sql: "SELECT key FROM entity WHERE origin = 'judgement'")
    where map.declared[key] == nil {
      try writing.remove(key: key)
    }
  }

  private func writeRepresentatives(_ map: IdentityMap) throws {
    try db.execute(sql: "DELETE FROM identity")
    for (entity, representative) in map.representatives.sorted(by: { $0.key < $1.key }) {
      try db.cachedStatement(sql: "INSERT INTO identity (entity_id, same_as_id) VALUES (?, ?)")
        .execute(arguments: [entity, representative])
    }
  }

  private func documents(speakingOf entities: Set<Int64>) throws -> [Int64] {
    let list = "(" + entities.sorted().map(String.init).joined(separator: ", ") + ")"
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT document_id FROM mention WHERE identity IN \(list)
        UNION
        SELECT document_id FROM statement WHERE source_identity IN \(list) OR target_identity IN \(list)
          OR place_identity IN \(list) OR attribution_identity IN \(list)
          OR outlet_identity IN \(list)
        ORDER BY 1
        """)
  }

  /// Whether there are entities of a type among them: places lie in each other, organizations publish.
  private func isAbout(_ type: String, _ entities: Set<Int64>) throws -> Bool {
    let list = "(" + entities.sorted().map(String.init).joined(separator: ", ") + ")"
    return try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM entity e JOIN entity_type t ON t.type = e.type
          WHERE e.id IN \(list) AND t.ancestor = ?)
        """, arguments: [type]) ?? false
  }

  // MARK: One document

  /// Brings one document up to date.
  ///
  /// - Parameter text: the text where it is at hand; else it is looked up when it is needed.
  func refresh(
    _ document: Int64, map: IdentityMap, text: String?, changed: inout RelationEnds.Changed
  ) throws {
    var text = text
    func wholeText() throws -> String {
      let found =
        try text
        ?? String.fetchOne(
          db.cachedStatement(sql: "SELECT text FROM document_text WHERE document_id = ?"),
          arguments: [document])
      text = found
      return found ?? ""
    }
    let mentions = try StoredMention.all(db, in: document)
    let identities = try DocumentIdentities(document: document, places: mentions.map(\.place), map: map) {
      span in
      let utf8 = try wholeText().utf8
      let start = utf8.index(utf8.startIndex, offsetBy: span.lowerBound)
      return String(decoding: utf8[start..<utf8.index(start, offsetBy: span.count)], as: UTF8.self)
    }
    for (mention, identity) in zip(mentions, identities.identities) where mention.identity != identity {
      try db.cachedStatement(sql: "UPDATE mention SET judged_id = ? WHERE document_id = ? AND start = ?")
        .execute(arguments: [
          identity == mention.place.entity ? nil : identity, document, mention.place.span.lowerBound,
        ])
    }
    for statement in try StoredEnds.all(db, in: document) {
      try refresh(statement, identities: identities, changed: &changed)
    }
  }

  private func refresh(
    _ statement: StoredEnds, identities: DocumentIdentities, changed: inout RelationEnds.Changed
  ) throws {
    let now = statement.resolved(by: identities)
    guard now != statement.identities else { return }
    changed.insert(try relations.ends(statement.type, statement.identities))
    func override(_ recorded: Int64?, _ identity: Int64?) -> Int64? { recorded == identity ? nil : identity }
    try db.cachedStatement(
      sql: """
        UPDATE statement SET judged_source_id = ?, judged_target_id = ?, judged_place_id = ?,
          judged_attribution_id = ?, judged_outlet_id = ? WHERE id = ?
        """
    ).execute(arguments: [
      override(statement.recorded.source, now.source), override(statement.recorded.target, now.target),
      override(statement.recorded.place, now.place),
      override(statement.recorded.attribution, now.attribution),
      override(statement.recorded.outlet, now.outlet),
      statement.id,
    ])
    changed.insert(try relations.ends(statement.type, now))
  }
}
