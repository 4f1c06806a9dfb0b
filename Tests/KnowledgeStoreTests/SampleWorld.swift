import EntityRecognition
import Foundation
import GRDB
import Gazetteer
import KnowledgeStore
import Orthography
import RelationExtraction

/// A made-up world small enough to know by heart, and an analysis simple enough to predict: a name is
/// mentioned where it stands, and a sentence "A met B" is a statement, "A met B in C on 2023-09-13" one with place and
/// date.
enum SampleWorld {
  static let gazetteer: Gazetteer = {
    func entity(
      _ key: String, _ type: String, _ names: [(String, String)], in place: String? = nil
    ) -> Entity? {
      EntityType(named: type).map { type in
        Entity(
          key: key, type: type,
          names: names.map { EntityName(text: $0.1, language: $0.0, kind: .canonical) },
          facts: place.map { ["located-in": [$0]] } ?? [:])
      }
    }
    return Gazetteer(
      entities: [
        entity("ada", "Person", [("en", "Ada"), ("ar", "آدا")]),
        entity("basil", "Person", [("en", "Basil"), ("ar", "باسل")]),
        entity("cyra", "Person", [("en", "Cyra")]),
        entity("cyrus", "Person", [("en", "Cyrus"), ("ar", "سيروس")]),
        entity("norland", "Country", [("en", "Norland"), ("ar", "نورلاند")]),
        entity("harbour", "City", [("en", "Harbour")], in: "norland"),
        entity("wire", "NewsAgency", [("en", "Wire")]),
      ].compactMap { $0 })
  }()

  static let run = AnalysisRun(
    toolVersion: "test", gazetteer: gazetteer.fingerprint, rules: "rules",
    entityKeys: gazetteer.entities.map(\.key), symmetricTypes: ["MET"])

  static let otherRun = AnalysisRun(
    toolVersion: "test", gazetteer: run.gazetteer, rules: "other rules", entityKeys: run.entityKeys,
    symmetricTypes: run.symmetricTypes)

  @Sendable static func analyze(_ document: Document) -> AnalyzedDocument {
    let text = TextSegmenter().segment(document.text)
    let names = Dictionary(
      gazetteer.entities.enumerated().flatMap { number, entity in
        entity.names.map { (FoldedWords.text(of: $0.text), number) }
      }, uniquingKeysWith: { first, _ in first })
    let mentions = text.words.compactMap { word in
      names[String(decoding: text.foldedBytes(of: word), as: UTF8.self)].map {
        Mention(span: word.source, entity: $0, match: .folded, score: 1, name: gazetteer.entities[$0].key)
      }
    }
    var statements: [RelationExtraction.Statement] = []
    for sentence in text.sentences {
      let inside = mentions.filter { sentence.overlaps($0.span) }
      guard inside.count >= 2, inside[0].entity != inside[1].entity else { continue }
      let gap = inside[0].span.upperBound..<inside[1].span.lowerBound
      guard text.text(gap) == " met " else { continue }
      statements.append(
        RelationExtraction.Statement(
          type: "MET", source: inside[0].entity, target: inside[1].entity, sourceSpan: inside[0].span,
          targetSpan: inside[1].span, sentence: sentence,
          trigger: gap.lowerBound + 1..<gap.upperBound - 1,
          date: text.text(sentence).firstMatch(of: /\d{4}-\d{2}-\d{2}/).flatMap {
            StatementDate(iso8601: String($0.0))
          },
          place: inside.dropFirst(2).first?.entity, rule: "met", confidence: 0.9))
    }
    return AnalyzedDocument(document: document, text: text, mentions: mentions, statements: statements)
  }
}

/// A folder for one test, removed at its end.
final class Scratch: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "dalil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  @discardableResult func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// A store with the sample world in it.
  func store(_ name: String = "test.dalil") throws -> KnowledgeStore {
    let store = try KnowledgeStore(path: path(name), mode: .create)
    _ = try store.importEntities(SampleWorld.gazetteer)
    return store
  }

  /// Every row of every table but the indices' own, as text: equal dumps are equal stores.
  static func dump(_ path: String, without volatile: Set<String> = ["meta", "run"]) throws -> [String] {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { db in
      let tables = try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%' ORDER BY name")
      return try tables.filter { !volatile.contains($0) }.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map { row in
          table + row.map { "|\($0.1)" }.joined()
        }
      }
    }
  }
}

extension KnowledgeStore {
  func ingestSample(
    _ paths: [String], options: IngestOptions = IngestOptions(),
    progress: (IngestProgress) -> Void = { _ in }
  ) async throws -> IngestReport {
    try await ingest(
      paths, run: SampleWorld.run, options: options, analyze: SampleWorld.analyze, progress: progress)
  }
}
