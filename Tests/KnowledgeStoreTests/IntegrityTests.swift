import EntityRecognition
import Foundation
import GRDB
import KnowledgeStore
import Orthography
import RelationExtraction
import TestSupport
import Testing

struct IntegrityTests {
  /// Each damage, done with SQL behind the store's back, and what the check must call it.
  private static let damages: [(sql: String, kind: StoreProblem.Kind)] = [
    ("UPDATE document_text SET text = text || '!'", .changedText),
    ("UPDATE mention SET end = 100000", .badSpan),
    ("UPDATE mention SET end = start + 1", .badSpan),
    ("UPDATE statement SET trigger_start = 0, trigger_end = 90", .badSpan),
    ("DELETE FROM relation_statement", .badRelation),
    ("UPDATE relation SET statements = 7", .badRelation),
    ("UPDATE relation SET modality = 'negated'", .badRelation),
    ("DELETE FROM entity WHERE key = 'ada'", .danglingReference),
    ("UPDATE relation SET sources = 3", .badRelation),
    ("UPDATE relation SET date = '2001'", .badRelation),
    ("UPDATE mention SET sentence = sentence + 1", .sentence),
    (
      "INSERT INTO identity (entity_id, same_as_id) SELECT a.id, b.id FROM entity a, entity b "
        + "WHERE a.key = 'cyra' AND b.key = 'cyrus'", .identity
    ),
    (
      "UPDATE mention SET judged_id = (SELECT id FROM entity WHERE key = 'cyra') WHERE start = 0", .identity
    ),
    (
      "INSERT INTO document_search (document_search, rowid, words) VALUES ('delete', 1, "
        + "'basil came ادا came too ada met basil in harbour'); "
        + "INSERT INTO document_search (rowid, words) VALUES (1, 'other words')", .searchIndex
    ),
    ("INSERT INTO document_search (document_search) VALUES ('delete-all')", .searchIndex),
  ]

  @Test func findsEveryKindOfDamage() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    let path = try scratch.write("Basil came. آدا came too. Ada met Basil in Harbour.", to: "a.txt")
    _ = try await store.ingestSample([path])
    #expect(try store.check().isEmpty)
    try store.close()
    for (number, damage) in Self.damages.enumerated() {
      let copy = scratch.path("\(number).dalil")
      try FileManager.default.copyItem(atPath: store.path, toPath: copy)
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      let queue = try DatabaseQueue(path: copy, configuration: configuration)
      try await queue.writeWithoutTransaction { db in try db.execute(sql: damage.sql) }
      try queue.close()
      let problems = try KnowledgeStore(path: copy, mode: .readOnly).check()
      #expect(problems.contains { $0.kind == damage.kind }, "\(damage.sql): \(problems)")
    }
  }

  /// Random mentions and statements over random text come back as they went in.
  @Test func findingsComeBackAsTheyWentIn() async throws {
    let scratch = try Scratch()
    let store = try scratch.store()
    var generator = SeededGenerator(seed: 11)
    let letters = ["a", "é", "ب", "中", "😀", " ", ". "]
    var expected: [String: [AnalyzedDocument]] = [:]
    var paths: [String] = []
    for number in 0..<40 {
      let text =
        "x\(number) "
        + (0..<80).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }.joined()
      paths.append(try scratch.write(text, to: "random/\(number).txt"))
      expected["\(number).txt"] = [Self.randomAnalysis(of: text, using: &generator)]
    }
    let analyses = expected.compactMapValues(\.first)
    let report = try await store.ingest(paths, run: SampleWorld.run) { document in
      var analysis =
        analyses[document.name] ?? AnalyzedDocument(document: document, text: TextSegmenter().segment(""))
      analysis.document = document
      return analysis
    }
    #expect(report.stored == 40)
    #expect(try store.check().isEmpty)
    var found: [String: Int] = [:]
    try store.forEachStatement { record in
      let text = Array((analyses[record.document]?.document.text ?? "").utf8)
      let statements = analyses[record.document]?.statements ?? []
      #expect(record.sentenceText == String(decoding: text[record.sentence], as: UTF8.self))
      #expect(
        statements.contains {
          $0.sentence == record.sentence && $0.trigger == record.trigger
            && $0.sourceSpan == record.sourceSpan && $0.targetSpan == record.targetSpan
            && SampleWorld.run.entityKeys[$0.source] == record.source && $0.date?.iso8601 == record.date
            && $0.qualifiers == record.qualifiers && $0.modality == record.modality
            && $0.confidence == record.confidence
        })
      found[record.document, default: 0] += 1
    }
    for (name, analysis) in analyses { #expect(found[name, default: 0] == analysis.statements.count) }
  }

  private static func randomAnalysis(
    of text: String, using generator: inout SeededGenerator
  ) -> AnalyzedDocument {
    let boundaries = text.unicodeScalars.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
    func span(in outer: Range<Int>, using generator: inout SeededGenerator) -> Range<Int> {
      let inside = boundaries.filter { outer.contains($0) } + [outer.upperBound]
      let ends = [
        inside[Int.random(in: 0..<inside.count, using: &generator)],
        inside[Int.random(in: 0..<inside.count, using: &generator)],
      ].sorted()
      return ends[0]..<ends[1]
    }
    let entities = SampleWorld.run.entityKeys.count
    let statements = (0..<Int.random(in: 0...6, using: &generator)).map { number in
      let sentence = 0..<text.utf8.count
      return RelationExtraction.Statement(
        type: ["MET", "VISITED"][Int.random(in: 0...1, using: &generator)],
        source: Int.random(in: 0..<entities, using: &generator),
        target: Int.random(in: 0..<entities, using: &generator),
        sourceSpan: span(in: sentence, using: &generator), targetSpan: span(in: sentence, using: &generator),
        sentence: sentence, trigger: span(in: sentence, using: &generator),
        date: StatementDate(year: 2000 + Int.random(in: 0...3, using: &generator)),
        place: Bool.random(using: &generator) ? Int.random(in: 0..<entities, using: &generator) : nil,
        qualifiers: ["title": "\"\(number)\"\n\\"],
        modality: RelationExtraction.Statement.Modality.allCases[Int.random(in: 0...3, using: &generator)],
        rule: "rule \(number)", confidence: 0.5)
    }
    let words = TextSegmenter().segment(text)
    let mentions = words.words.map {
      Mention(
        span: $0.source, entity: Int.random(in: 0..<entities, using: &generator), match: .exact, score: 1,
        name: "x")
    }
    return AnalyzedDocument(
      document: Document(name: "", text: text), text: words, mentions: mentions, statements: statements)
  }
}
