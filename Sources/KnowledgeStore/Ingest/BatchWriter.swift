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
  private let search: SearchIndexWriter
  private let documents: BulkStatement
  private let texts: BulkStatement
  private let mentions: BulkStatement
  private let statements: BulkStatement
  private let runID: Int64
  private var entityIDs: [Int: Int64] = [:]
  private var types: [String: Bool] = [:]
  private var changedTypes = false

  init(_ db: Database, run: AnalysisRun) throws {
    self.db = db
    self.run = run
    runID = run.id
    relations = try RelationWriter(db)
    identities = try JudgementTable(db).identities()
    search = try SearchIndexWriter(db)
    documents = try BulkStatement(
      db,
      """
      INSERT INTO document (id, sha256, name, uri, title, source, language, date, date_origin, bytes, run_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    texts = try BulkStatement(db, "INSERT INTO document_text (document_id, text) VALUES (?, ?)")
    mentions = try BulkStatement(
      db,
      """
      INSERT INTO mention (document_id, start, end, entity_id, match, score, name, sentence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    statements = try BulkStatement(
      db,
      """
      INSERT INTO statement
        (id, document_id, type, source_id, target_id, source_start, source_end, target_start, target_end,
         sentence_start, sentence_end, trigger_start, trigger_end, date, place_id, qualifiers, modality,
         attribution_id, rule, confidence, run_id, wording, attribution_start, attribution_end, outlet_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """)
  }

  /// Stores documents that are not in the store yet and says what became of each.
  mutating func write(_ items: [IngestItem]) throws -> IngestReport {
    var report = IngestReport()
    var changed = RelationEnds.Changed()
    var added: [IngestItem] = []
    for item in items {
      let document = item.analysis.document
      let id = item.document
      if let storedName = try storedName(id: id, sha256: item.sha256) {
        report.note(name: document.name, storedName: storedName)
        continue
      }
      if report.stored == 0 { try begin() }
      try insert(document, id: id, sha256: item.sha256)
      added.append(item)
      report.count(item.analysis)
    }
    guard report.stored > 0 else { return report }
    try insertFindings(of: added, changed: &changed)
    try AssertionWriter(db).refresh(JudgementTable(db).judgements(), changed: &changed)
    try finish(changed)
    // At last, without a pause: FTS5 writes down what it holds whenever another statement begins that may have to be
    // taken back.
    for item in added { try search.add(words: item.analysis.words, ofDocument: item.document) }
    return report
  }

  /// Replaces the mentions and statements of documents that are in the store.
  mutating func rewrite(_ items: [IngestItem]) throws {
    guard !items.isEmpty else { return }
    try begin()
    var changed = RelationEnds.Changed()
    for item in items {
      let id = item.document
      try relations.collectEnds(ofDocument: id, into: &changed)
      try db.executeCached(
        "DELETE FROM statement WHERE document_id = ? AND run_id <> ?", [id, AssertionWriter.run])
      try db.executeCached("DELETE FROM mention WHERE document_id = ?", [id])
      let document = item.analysis.document
      try db.executeCached(
        "UPDATE document SET run_id = ?, date = ?, date_origin = ? WHERE id = ?",
        [runID, document.date?.iso8601, document.dateOrigin?.rawValue, id])
    }
    try insertFindings(of: items, changed: &changed)
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
        try db.executeCached("UPDATE relation_type SET symmetric = ? WHERE name = ?", [isSymmetric, name])
      }
      types[name] = isSymmetric
    }
  }

  /// Other rules may see a direction where there was none, which concerns every relation of the type.
  private func finish(_ changed: RelationEnds.Changed) throws {
    if changedTypes {
      try relations.refreshAll()
    } else {
      try relations.refreshWhatIsDue(changed)
    }
  }

  private func insertRun() throws {
    try db.executeCached(
      """
      INSERT INTO run (id, tool_version, gazetteer, rules, first_used) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (id) DO NOTHING
      """,
      [
        runID, run.toolVersion, run.gazetteer, run.rules,
        Date.now.formatted(.iso8601),
      ])
  }

  private func insert(_ document: Document, id: Int64, sha256: [UInt8]) throws {
    try documents.run { values in
      values.add(id)
      values.add(sha256)
      for text in [document.name, document.uri, document.title, document.source, document.language] {
        values.add(text)
      }
      values.add(document.date?.iso8601)
      values.add(document.dateOrigin?.rawValue)
      values.add(document.text.utf8.count)
      values.add(runID)
    }
    try texts.run { values in
      values.add(id)
      values.add(document.text)
    }
  }

  /// Inserts mentions and statements in the order of their keys, which are hashes: each page of the tables has its turn
  /// once, which takes three quarters of the time that pages in any order do.
  private mutating func insertFindings(
    of items: [IngestItem], changed: inout RelationEnds.Changed
  ) throws {
    for item in items.sorted(by: { $0.document < $1.document }) { try insertMentions(of: item) }
    let order = items.indices.flatMap { item in
      items[item].statementIDs.enumerated().map { (id: $1, item: item, number: $0) }
    }
    for (_, item, number) in order.sorted(by: { $0.id < $1.id }) { try insert(number, of: items[item]) }
    for item in items {
      for statement in item.analysis.statements { changed.insert(ends(of: statement)) }
      if identities.isTrivial { continue }
      try IdentityWriter(db).refresh(
        item.document, map: identities, text: item.analysis.document.text, changed: &changed)
    }
  }

  private mutating func insertMentions(of item: IngestItem) throws {
    let analysis = item.analysis
    for (mention, sentence) in zip(analysis.mentions, analysis.mentionSentences) {
      let entity = entityID(mention.entity)
      try mentions.run { values in
        values.add(item.document)
        values.add(mention.span.lowerBound)
        values.add(mention.span.upperBound)
        values.add(entity)
        values.add(mention.match.rawValue)
        values.add(mention.score)
        values.add(mention.name)
        values.add(sentence)
      }
    }
  }

  private mutating func insert(_ number: Int, of item: IngestItem) throws {
    let statement = item.analysis.statements[number]
    if types[statement.type] == nil {
      let isSymmetric = run.symmetricTypes.contains(statement.type)
      try db.executeCached(
        "INSERT INTO relation_type (name, symmetric) VALUES (?, ?)", [statement.type, isSymmetric])
      types[statement.type] = isSymmetric
    }
    let (source, target) = (entityID(statement.source), entityID(statement.target))
    let place = statement.place.map { entityID($0) }
    let attribution = statement.attribution.map { entityID($0) }
    let outlet = statement.outlet.map { entityID($0) }
    try statements.run { values in
      values.add(item.statementIDs[number])
      values.add(item.document)
      values.add(statement.type)
      values.add(source)
      values.add(target)
      for span in [statement.sourceSpan, statement.targetSpan, statement.sentence, statement.trigger] {
        values.add(span.lowerBound)
        values.add(span.upperBound)
      }
      values.add(statement.date?.iso8601)
      values.add(place)
      values.add(item.qualifiers[number])
      values.add(statement.modality.rawValue)
      values.add(attribution)
      values.add(statement.rule)
      values.add(statement.confidence)
      values.add(runID)
      item.analysis.wordings[number].withBytes { values.add($0) }
      values.add((statement.attributionSpan?.lowerBound).map(Int64.init))
      values.add((statement.attributionSpan?.upperBound).map(Int64.init))
      values.add(outlet)
    }
  }

  private mutating func ends(of statement: RelationExtraction.Statement) -> RelationEnds {
    let source = run.entityKeys[statement.source]
    let target = run.entityKeys[statement.target]
    let isSwapped = run.symmetricTypes.contains(statement.type) && target.precedes(source)
    return RelationEnds(
      type: statement.type, source: entityID(isSwapped ? statement.target : statement.source),
      target: entityID(isSwapped ? statement.source : statement.target))
  }

  private mutating func entityID(_ number: Int) -> Int64 {
    if let id = entityIDs[number] { return id }
    let id = ContentID.entity(key: run.entityKeys[number])
    entityIDs[number] = id
    return id
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
