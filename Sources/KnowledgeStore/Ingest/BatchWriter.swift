import EntityRecognition
import Foundation
import GRDB
import RelationExtraction

/// Writes analysed documents inside a transaction, with cached statements.
///
/// Rows that exist are left as they are, so writing the same batch twice changes nothing.
struct BatchWriter {
  private let db: Database
  private let run: AnalysisRun
  private let relations: RelationWriter
  private let identities: IdentityMap
  private var entityIDs: [Int: Int64] = [:]
  private var types: [String: Bool] = [:]
  private var changedTypes = false

  init(_ db: Database, run: AnalysisRun) throws {
    self.db = db
    self.run = run
    self.relations = RelationWriter(db)
    self.identities = try JudgementTable(db).identities()
  }

  /// Stores documents that are not in the store yet and says what became of each.
  mutating func write(_ items: [IngestBatch.Item]) throws -> IngestReport {
    var report = IngestReport()
    var changed = RelationEnds.Changed()
    for item in items {
      let document = item.analysis.document
      let id = ContentID.document(sha256: item.sha256)
      if let storedName = try storedName(id: id, sha256: item.sha256) {
        report.note(name: document.name, storedName: storedName)
        continue
      }
      if report.stored == 0 { try begin() }
      try insert(document, id: id, sha256: item.sha256)
      try insertFindings(item, document: id, changed: &changed)
      try SearchIndexWriter(db).add(words: item.analysis.words, ofDocument: id)
      report.count(item.analysis)
    }
    guard report.stored > 0 else { return report }
    try AssertionWriter(db).refresh(JudgementTable(db).judgements(), changed: &changed)
    try finish(changed)
    return report
  }

  /// Replaces the mentions, statements and co-occurrences of documents that are in the store.
  mutating func rewrite(_ items: [(document: Int64, item: IngestBatch.Item)]) throws {
    guard !items.isEmpty else { return }
    try begin()
    var changed = RelationEnds.Changed()
    for (id, item) in items {
      try relations.collectEnds(ofDocument: id, into: &changed)
      try execute("DELETE FROM statement WHERE document_id = ? AND run_id <> ?", [id, AssertionWriter.run])
      for table in ["mention", "cooccurrence"] {
        try execute("DELETE FROM \(table) WHERE document_id = ?", [id])
      }
      let document = item.analysis.document
      try execute(
        "UPDATE document SET run_id = ?, date = ?, date_origin = ? WHERE id = ?",
        [run.id, document.date?.iso8601, document.dateOrigin?.rawValue, id])
      try insertFindings(item, document: id, changed: &changed)
    }
    try finish(changed)
  }

  private func storedName(id: Int64, sha256: [UInt8]) throws -> String? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT name, sha256 FROM document WHERE id = ?"), arguments: [id])
    guard let row else { return nil }
    let name: String = row[0]
    let stored: Data = row[1]
    guard stored.elementsEqual(sha256) else {
      throw StoreError(
        .unexpected, path: name, message: "two different texts have the same 63-bit identifier",
        remedy: "please report this, with both texts, as a defect of Dalil")
    }
    return name
  }

  private mutating func begin() throws {
    try insertRun()
    for row in try Row.fetchAll(db, sql: "SELECT name, symmetric FROM relation_type") {
      let name: String = row[0]
      let isSymmetric = run.symmetricTypes.contains(name)
      if row[1] != isSymmetric {
        changedTypes = true
        try execute("UPDATE relation_type SET symmetric = ? WHERE name = ?", [isSymmetric, name])
      }
      types[name] = isSymmetric
    }
  }

  /// Other rules may see a direction where there was none, which concerns every relation of the type.
  private func finish(_ changed: RelationEnds.Changed) throws {
    if changedTypes {
      try relations.refreshAll()
    } else {
      try relations.refresh(changed)
    }
  }

  private func insertRun() throws {
    try execute(
      """
      INSERT INTO run (id, tool_version, gazetteer, rules, first_used) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """,
      [
        run.id, run.toolVersion, run.gazetteer, run.rules,
        Date.now.formatted(.iso8601),
      ])
  }

  private func insert(_ document: Document, id: Int64, sha256: [UInt8]) throws {
    try execute(
      """
      INSERT INTO document
        (id, sha256, name, uri, title, source, language, date, date_origin, bytes, run_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, Data(sha256), document.name, document.uri, document.title, document.source, document.language,
        document.date?.iso8601, document.dateOrigin?.rawValue, document.text.utf8.count, run.id,
      ])
    try execute("INSERT INTO document_text (document_id, text) VALUES (?, ?)", [id, document.text])
  }

  private mutating func insertFindings(
    _ item: IngestBatch.Item, document: Int64, changed: inout RelationEnds.Changed
  ) throws {
    let analysis = item.analysis
    for mention in analysis.mentions {
      try execute(
        """
        INSERT INTO mention (document_id, start, end, entity_id, match, score, name)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          document, mention.span.lowerBound, mention.span.upperBound, entityID(mention.entity),
          mention.match.rawValue, mention.score, mention.name,
        ])
    }
    for (statement, wording) in zip(analysis.statements, item.wordings) {
      try insert(statement, wording: wording, document: document)
      changed.insert(ends(of: statement))
    }
    for pair in analysis.cooccurrences where pair.first != pair.second && pair.sentences > 0 {
      let ids = [entityID(pair.first), entityID(pair.second)].sorted()
      try execute(
        """
        INSERT INTO cooccurrence (document_id, first_id, second_id, sentences) VALUES (?, ?, ?, ?)
        ON CONFLICT DO NOTHING
        """, [document, ids[0], ids[1], pair.sentences])
    }
    if !identities.isTrivial {
      try IdentityWriter(db).refresh(
        document, map: identities, text: analysis.document.text, changed: &changed)
    }
  }

  private mutating func insert(
    _ statement: RelationExtraction.Statement, wording: Int64, document: Int64
  ) throws {
    if types[statement.type] == nil {
      let isSymmetric = run.symmetricTypes.contains(statement.type)
      try execute(
        "INSERT INTO relation_type (name, symmetric) VALUES (?, ?)", [statement.type, isSymmetric])
      types[statement.type] = isSymmetric
    }
    try execute(
      """
      INSERT INTO statement
        (id, document_id, type, source_id, target_id, source_start, source_end, target_start, target_end,
         sentence_start, sentence_end, trigger_start, trigger_end, date, place_id, qualifiers, modality,
         attribution_id, rule, confidence, run_id, wording, attribution_start, attribution_end, outlet_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """,
      [
        id(of: statement, document: document), document, statement.type, entityID(statement.source),
        entityID(statement.target), statement.sourceSpan.lowerBound, statement.sourceSpan.upperBound,
        statement.targetSpan.lowerBound, statement.targetSpan.upperBound, statement.sentence.lowerBound,
        statement.sentence.upperBound, statement.trigger.lowerBound, statement.trigger.upperBound,
        statement.date?.iso8601, statement.place.map { entityID($0) }, JSONText.encode(statement.qualifiers),
        statement.modality.rawValue, statement.attribution.map { entityID($0) }, statement.rule,
        statement.confidence, run.id, wording, statement.attributionSpan?.lowerBound,
        statement.attributionSpan?.upperBound, statement.outlet.map { entityID($0) },
      ])
  }

  private func id(of statement: RelationExtraction.Statement, document: Int64) -> Int64 {
    var id = ContentID("statement")
    id.add(Int(document))
    id.add(statement.type)
    id.add(run.entityKeys[statement.source])
    id.add(run.entityKeys[statement.target])
    id.add(statement.sourceSpan)
    id.add(statement.targetSpan)
    id.add(statement.trigger)
    id.add(statement.modality.rawValue)
    id.add(statement.rule)
    return id.value
  }

  private mutating func ends(of statement: RelationExtraction.Statement) -> RelationEnds {
    let source = run.entityKeys[statement.source]
    let target = run.entityKeys[statement.target]
    let isSwapped = run.symmetricTypes.contains(statement.type) && Self.precedes(target, source)
    return RelationEnds(
      type: statement.type, source: entityID(isSwapped ? statement.target : statement.source),
      target: entityID(isSwapped ? statement.source : statement.target))
  }

  /// Keys are ordered by their bytes, as SQLite does.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private mutating func entityID(_ number: Int) -> Int64 {
    if let id = entityIDs[number] { return id }
    let id = ContentID.entity(key: run.entityKeys[number])
    entityIDs[number] = id
    return id
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    let statement = try db.cachedStatement(sql: sql)
    statement.setUncheckedArguments(arguments)
    try statement.execute()
  }
}

extension IngestReport {
  mutating func count(_ analysis: AnalyzedDocument) {
    stored += 1
    mentions += analysis.mentions.count
    statements += analysis.statements.count
    bytes += analysis.document.text.utf8.count
    warnings += analysis.document.warnings
    if let origin = analysis.document.dateOrigin { dates[origin, default: 0] += 1 }
  }

  mutating func note(name: String, storedName: String) {
    if name == storedName {
      unchanged += 1
    } else {
      duplicates.append(Duplicate(name: name, storedName: storedName))
    }
  }

  mutating func merge(_ other: IngestReport) {
    stored += other.stored
    unchanged += other.unchanged
    duplicates += other.duplicates
    problems += other.problems
    warnings += other.warnings
    mentions += other.mentions
    statements += other.statements
    bytes += other.bytes
    dates.merge(other.dates, uniquingKeysWith: +)
  }
}
