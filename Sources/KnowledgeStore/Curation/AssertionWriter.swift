import Crypto
import EntityRecognition
import Foundation
import GRDB
import RelationExtraction

/// Keeps the statements made by hand in step with the assertions that hold.
///
/// Such a statement has the number of its judgement. It stands in the document the assertion names, where that
/// holds the quote; else in a small document of its own: the quote, and who says it.
struct AssertionWriter {
  /// The run that statements by hand count as made in.
  static let run = ContentID("by hand").value

  private let db: Database
  private let relations: RelationWriter

  init(_ db: Database) throws {
    self.db = db
    self.relations = try RelationWriter(db)
  }

  /// Removes the statements of assertions that do not hold any more, and adds those that do and whose entities
  /// and document are there. Adds the ends whose relations have to be made again.
  ///
  /// - Parameter declared: the entities there are by judgement; where not given, those in the store.
  func refresh(
    _ judgements: ActiveJudgements, declared: Set<String>? = nil, changed: inout RelationEnds.Changed
  ) throws {
    let all = judgements.all.filter { $0.decision.kind == .assert }.map(\.id.value)
    guard !all.isEmpty else { return }
    let stored = try Set(
      all.filter { id in
        try Bool.fetchOne(
          db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM statement WHERE id = ?)"), arguments: [id])
          == true
      })
    var wanted: [Int64: Assertion] = [:]
    for judgement in judgements.decisions {
      guard case .assert(let assertion) = judgement.decision, try isComplete(assertion, declared) else {
        continue
      }
      wanted[judgement.id.value] = assertion
    }
    let gone = stored.subtracting(wanted.keys)
    let new = Set(wanted.keys).subtracting(stored)
    guard !gone.isEmpty || !new.isEmpty else { return }
    for id in gone.sorted() { try remove(id, changed: &changed) }
    let identities = try JudgementTable(db).identities(judgements)
    for id in new.sorted() {
      guard let assertion = wanted[id] else { continue }
      let document = try add(assertion, id: id)
      try IdentityWriter(db).refresh(document, map: identities, text: nil, changed: &changed)
      for ends in try StoredEnds.all(db, in: document) where ends.id == id {
        changed.insert(try relations.ends(ends.type, ends.identities))
      }
    }
  }

  /// Whether the entities and the document an assertion names are there.
  private func isComplete(_ assertion: Assertion, _ declared: Set<String>?) throws -> Bool {
    for key in [assertion.subject, assertion.object, assertion.place].compactMap({ $0 }) {
      let origin = try String.fetchOne(
        db.cachedStatement(sql: "SELECT origin FROM entity WHERE id = ?"),
        arguments: [ContentID.entity(key: key)])
      guard let origin else { return false }
      if origin != EntityWriting.Origin.gazetteer.rawValue, let declared, !declared.contains(key) {
        return false
      }
    }
    return assertion.document == nil ? true : try passage(of: assertion) != nil
  }

  /// Where the quote stands in the document the assertion names.
  func passage(of assertion: Assertion) throws -> (document: Int64, span: Range<Int>)? {
    guard let document = assertion.document.flatMap(HexadecimalID.value), let quote = assertion.quote,
      let text = try String.fetchOne(
        db.cachedStatement(sql: "SELECT text FROM document_text WHERE document_id = ?"), arguments: [document]
      ),
      let found = Data(text.utf8).firstRange(of: Data(quote.utf8)), !found.isEmpty
    else { return nil }
    return (document, found)
  }

  // MARK: Adding

  private func add(_ assertion: Assertion, id: Int64) throws -> Int64 {
    try db.executeCached(
      """
      INSERT INTO run (id, tool_version, gazetteer, rules, first_used) VALUES (?, 'by hand', '', '', ?)
      ON CONFLICT (id) DO NOTHING
      """, [Self.run, Date.now.formatted(.iso8601)])
    try db.executeCached(
      "INSERT INTO relation_type (name, symmetric) VALUES (?, ?) ON CONFLICT DO NOTHING",
      [assertion.type, assertion.isSymmetric])
    let passage = try passage(of: assertion) ?? ownDocument(assertion)
    let sentence = passage.span
    func span(_ bounds: [Int]?) -> Range<Int> {
      guard let bounds, bounds.count == 2, 0 <= bounds[0], bounds[0] <= bounds[1], bounds[1] <= sentence.count
      else { return sentence.lowerBound..<sentence.lowerBound }
      return sentence.lowerBound + bounds[0]..<sentence.lowerBound + bounds[1]
    }
    let (source, target) = (span(assertion.subjectSpan), span(assertion.objectSpan))
    try db.executeCached(
      """
      INSERT INTO statement
        (id, document_id, type, source_id, target_id, source_start, source_end, target_start, target_end,
         sentence_start, sentence_end, trigger_start, trigger_end, date, place_id, modality, rule, confidence,
         run_id, wording)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'by hand', 1, ?, ?)
      """,
      [
        id, passage.document, assertion.type, ContentID.entity(key: assertion.subject),
        ContentID.entity(key: assertion.object), source.lowerBound, source.upperBound, target.lowerBound,
        target.upperBound, sentence.lowerBound, sentence.upperBound, sentence.lowerBound, sentence.lowerBound,
        assertion.date, assertion.place.map { ContentID.entity(key: $0) }, assertion.modality, Self.run,
        StatementWording(sentence: Self.sentence(assertion)).withBytes { Data($0) },
      ])
    return passage.document
  }

  /// The words that stand for an assertion.
  private static func sentence(_ assertion: Assertion) -> String {
    assertion.quote ?? "\(assertion.subject) \(assertion.type) \(assertion.object)"
  }

  private func ownDocument(_ assertion: Assertion) throws -> (document: Int64, span: Range<Int>) {
    let sentence = Self.sentence(assertion)
    let text = "\(sentence)\n\n— \(assertion.source)\n"
    let hash = Array(SHA256.hash(data: Data(text.utf8)))
    let id = ContentID.document(sha256: hash)
    let span = 0..<sentence.utf8.count
    let isThere = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM document WHERE id = ?)"), arguments: [id])
    if isThere != true {
      try db.executeCached(
        "INSERT INTO document (id, sha256, name, source, bytes, run_id) VALUES (?, ?, ?, ?, ?, ?)",
        [id, Data(hash), "by hand: \(assertion.source)", assertion.source, text.utf8.count, Self.run])
      try db.executeCached("INSERT INTO document_text (document_id, text) VALUES (?, ?)", [id, text])
      let words = FoldedWords.bytes(of: text)
      try SearchIndexWriter(db).add(words: words, ofDocument: id)
    }
    return (id, span)
  }

  // MARK: Removing

  private func remove(_ id: Int64, changed: inout RelationEnds.Changed) throws {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT s.document_id, s.type, d.run_id, s.source_identity, s.target_identity
            FROM statement s JOIN document d ON d.id = s.document_id WHERE s.id = ?
            """), arguments: [id])
    else { return }
    let (document, type): (Int64, String) = (row[0], row[1])
    changed.insert(try relations.ends(type, StatementEnds(source: row[3], target: row[4])))
    try db.executeCached("DELETE FROM statement WHERE id = ?", [id])
    guard row[2] == Self.run else { return }
    let isNeeded = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM statement WHERE document_id = ?)"),
      arguments: [document])
    if isNeeded == true { return }
    try SearchIndexWriter(db).remove(document: document)
    try db.executeCached("DELETE FROM document WHERE id = ?", [document])
  }
}
