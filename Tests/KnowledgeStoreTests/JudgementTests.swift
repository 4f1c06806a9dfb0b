import Foundation
import Gazetteer
import KnowledgeStore
import PropertyGraph
import TestSupport
import Testing

/// Judgements are a layer: what follows from them follows from their set alone, and goes with them.
struct JudgementTests {
  private static let articles = [
    "a.txt": "---\ndate: 2023-09-13\nsource: Wire\n---\nAda met Basil in Harbour. Cyra waited.",
    "b.txt": "---\ndate: 2023-09-14\nsource: Other\n---\nBasil met Ada. Cyrus met Cyra in Norland.",
    "c.txt": "Cyrus met Basil. Ada met Cyra in Norland. Ada, Cyra and Cyrus waited.",
    "d.txt": "---\ndate: 2023-09-14\n---\nCyra met Ada in Harbour. آدا waited for سيروس.",
  ]

  private func store(_ scratch: Scratch, _ name: String = "test.dalil") async throws -> KnowledgeStore {
    for (name, text) in Self.articles { try scratch.write(text, to: "articles/" + name) }
    let store = try scratch.store(name)
    _ = try await store.ingestSample([scratch.path("articles")])
    return store
  }

  static let derivedTables: Set<String> = ["meta", "run", "judgement"]

  private func document(_ name: String, _ store: KnowledgeStore) throws -> String {
    try #require(try store.documents(named: name).first).id
  }

  @Test func mergedEntitiesAreOneEverywhere() async throws {
    let scratch = try Scratch()
    let store = try await store(scratch)
    let before = try Scratch.dump(store.path, without: Self.derivedTables)
    let merge = try store.judge(
      .merge(Merge(into: "cyra", from: "cyrus")), author: "me", reason: "the same")
    #expect(try store.check().isEmpty)
    #expect(try store.entities(named: "Cyrus").map(\.key) == ["cyra"])
    #expect(try store.entities(named: "cyrus").map(\.key) == ["cyra"])
    #expect(try store.entities().filter { $0.key == "cyrus" }.isEmpty)
    let report = try store.report(onEntity: "cyrus")
    #expect(report.entity.key == "cyra" && report.mergedKeys == ["cyrus"])
    #expect(report.entity.names.map(\.text) == ["Cyra", "Cyrus", "سيروس"])
    #expect(report.mentions == 9)
    #expect(report.relations.allSatisfy { $0.source != "cyrus" && $0.target != "cyrus" })
    #expect(try store.search("Cyrus").documents.count == 4)
    let graph = try store.graph(.cooccurrences)
    let key = try #require(graph.key(named: "key"))
    let keys = (0..<graph.nodeCount).compactMap { graph.property(key, ofNode: $0) }
    #expect(keys.contains(.string("cyra")) && !keys.contains(.string("cyrus")))
    let records = try store.judgements()
    #expect(records.map(\.judgement) == [merge] && records[0].holds && merge.reason == "the same")
    try store.undo(author: "you")
    #expect(try Scratch.dump(store.path, without: Self.derivedTables) == before)
    #expect(try store.judgements().map(\.holds) == [false, true])
    let error = #expect(throws: StoreError.self) { try store.undo() }
    #expect(error?.kind == .notFound)
  }

  @Test func takingBackAnUndoMakesItHoldAgain() async throws {
    let scratch = try Scratch()
    let store = try await store(scratch)
    let merge = try store.judge(.merge(Merge(into: "ada", from: "basil")))
    let merged = try Scratch.dump(store.path, without: Self.derivedTables)
    let undo = try store.undo(merge.id)
    let refused = #expect(throws: StoreError.self) { try store.undo(merge.id) }
    #expect(refused?.kind == .refusedJudgement)
    try store.undo(undo.id)
    #expect(try Scratch.dump(store.path, without: Self.derivedTables) == merged)
  }

  @Test func judgementsThatMakeNoSenseAreRefused() async throws {
    let scratch = try Scratch()
    let store = try await store(scratch)
    let before = try Scratch.dump(store.path, without: [])
    let decisions: [(Decision, StoreError.Kind)] = [
      (.merge(Merge(into: "ada", from: "nobody")), .notFound),
      (.merge(Merge(into: "ada", from: "norland")), .refusedJudgement),
      (.merge(Merge(into: "ada", from: "ada")), .refusedJudgement),
      (.split(Split(entity: "ada", to: "basil")), .refusedJudgement),
      (
        .split(Split(entity: "ada", to: "new one", new: .init(type: "Person", names: [:]))), .refusedJudgement
      ),
      (.split(Split(entity: "ada", to: "x", new: .init(type: "Persno", names: [:]))), .refusedJudgement),
      (.split(Split(entity: "ada", to: "basil", documents: ["0000000000000001"])), .notFound),
      (.assert(Assertion(subject: "ada", type: "met", object: "basil", source: "x")), .refusedJudgement),
      (.assert(Assertion(subject: "ada", type: "MET", object: "nobody", source: "x")), .notFound),
      (.assert(Assertion(subject: "ada", type: "MET", object: "basil", source: "")), .refusedJudgement),
      (
        .assert(Assertion(subject: "ada", type: "MET", object: "basil", source: "x", date: "soon")),
        .refusedJudgement
      ),
    ]
    for (decision, kind) in decisions {
      let error = #expect(throws: StoreError.self) { try store.judge(decision) }
      #expect(error?.kind == kind, "\(decision)")
    }
    #expect(try Scratch.dump(store.path, without: []) == before)
  }

  @Test func aSplitMovesMentionsAndWhatIsSaidOfThem() async throws {
    let scratch = try Scratch()
    let store = try await store(scratch)
    let split = Split(
      entity: "cyra", to: "cyra-the-younger", new: .init(type: "Person", names: ["en": ["Cyra the Younger"]]),
      documents: [try document("b.txt", store), try document("d.txt", store)])
    try store.judge(.split(split))
    #expect(try store.check().isEmpty)
    let younger = try store.report(onEntity: "cyra-the-younger")
    #expect(younger.documents == 2 && younger.mentions == 2)
    #expect(
      Set(younger.relations.flatMap { [$0.source, $0.target] }) == ["cyra-the-younger", "cyrus", "ada"])
    #expect(try store.report(onEntity: "cyra").documents == 2)
    #expect(try store.gazetteer().entities.allSatisfy { $0.key != "cyra-the-younger" })
    #expect(try store.entities(matching: "younger").map(\.key) == ["cyra-the-younger"])
  }

  @Test func aSpellingCanBeSplitOff() async throws {
    let scratch = try Scratch()
    let store = try await store(scratch)
    try store.judge(.split(Split(entity: "cyrus", to: "basil", spellings: ["سيروس"])))
    #expect(try store.report(onEntity: "cyrus").spellings.map(\.text) == ["Cyrus"])
    #expect(try store.report(onEntity: "basil").spellings.map(\.text).contains("سيروس"))
    let path = try scratch.write("سيروس waited again.", to: "later.txt")
    _ = try await store.ingestSample([path])
    #expect(try store.report(onEntity: "cyrus").spellings.map(\.text) == ["Cyrus"])
    #expect(try store.check().isEmpty)
  }

  @Test func aStatementByHandCountsAndGoesWithItsJudgement() async throws {
    let scratch = try Scratch()
    let store = try await store(scratch)
    let before = try Scratch.dump(store.path, without: Self.derivedTables)
    let own = try store.judge(
      .assert(
        Assertion(
          subject: "basil", type: "ALLIED_WITH", object: "cyra", source: "An archive", date: "2020",
          place: "norland", quote: "Basil joined Cyra.", subjectSpan: 0..<5, objectSpan: 13..<17)))
    _ = try store.judge(
      .assert(
        Assertion(
          subject: "ada", type: "MET", object: "basil", source: "a.txt", quote: "Ada met Basil in Harbour.",
          document: try document("a.txt", store))))
    #expect(try store.check().isEmpty)
    var found: [String] = []
    try store.forEachStatement { record in
      if record.rule == "by hand" {
        found.append(
          [record.type, record.sentenceText, record.sourceText, record.documentSource ?? "-"].joined(
            separator: "|"))
      }
    }
    #expect(
      found.sorted() == [
        "ALLIED_WITH|Basil joined Cyra.|Basil|An archive", "MET|Ada met Basil in Harbour.||Wire",
      ])
    #expect(try store.search("joined").documents.map(\.name) == ["by hand: An archive"])
    _ = try await store.reanalyze(run: SampleWorld.otherRun, analyze: SampleWorld.analyze)
    #expect(try store.check().isEmpty)
    _ = try await store.reanalyze(run: SampleWorld.run, analyze: SampleWorld.analyze)
    #expect(try store.statistics().relationsByType["ALLIED_WITH"] == 1)
    try store.undo(own.id)
    #expect(try store.search("joined").documents.isEmpty)
    try store.undo()
    #expect(try Scratch.dump(store.path, without: Self.derivedTables) == before)
    #expect(try store.check().isEmpty)
  }

  /// Whatever is judged in whatever order: taking all of it back gives the store as it was, and another store
  /// with the same judgements, however they came, is the same.
  @Test func theOrderOfJudgementsDoesNotMatter() async throws {
    let scratch = try Scratch()
    let store = try await store(scratch)
    let untouched = try Scratch.dump(store.path, without: Self.derivedTables)
    let documents = try Self.articles.keys.sorted().map { try document($0, store) }
    var generator = SeededGenerator(seed: 5)
    for round in 0..<8 {
      var made: [Judgement] = []
      for _ in 0..<Int.random(in: 1...10, using: &generator) {
        let decision = Self.randomDecision(documents, made, &generator)
        if let judgement = try? store.judge(decision) { made.append(judgement) }
      }
      #expect(try store.check().isEmpty)
      let judged = try Scratch.dump(store.path, without: Self.derivedTables)

      // Judgements first, articles later, and the other way round, in any order.
      let other = try scratch.store("other\(round).dalil")
      let all = try store.judgements().map(\.judgement).shuffled(using: &generator)
      let half = all.count / 2
      _ = try other.importJudgements(Array(all[..<half]))
      for name in Self.articles.keys.shuffled(using: &generator) {
        _ = try await other.ingestSample([scratch.path("articles/" + name)])
      }
      #expect(try other.importJudgements(Array(all[half...])).added == all.count - half)
      #expect(try Scratch.dump(other.path, without: Self.derivedTables) == judged)
      #expect(try other.importJudgements(all).added == 0)

      for record in try store.judgements().shuffled(using: &generator)
      where record.judgement.decision.kind != .undo {
        if try store.judgements().first(where: { $0.id == record.id })?.holds == true {
          try store.undo(record.id)
        }
      }
      #expect(try Scratch.dump(store.path, without: Self.derivedTables) == untouched)
    }
  }

  private static func randomDecision(
    _ documents: [String], _ made: [Judgement], _ generator: inout SeededGenerator
  ) -> Decision {
    let people = ["ada", "basil", "cyra", "cyrus", "new-1", "new-2"]
    let one = people[Int.random(in: 0..<people.count, using: &generator)]
    let other = people[Int.random(in: 0..<people.count, using: &generator)]
    switch Int.random(in: 0..<6, using: &generator) {
    case 0, 1: return .merge(Merge(into: one, from: other))
    case 2:
      return .split(
        Split(
          entity: one, to: other,
          new: other.hasPrefix("new") && Bool.random(using: &generator)
            ? .init(type: "Person", names: ["en": [other]]) : nil,
          documents: Array(
            documents.shuffled(using: &generator).prefix(Int.random(in: 0...2, using: &generator))),
          spellings: Bool.random(using: &generator)
            ? [["cyra", "cyrus", "ada", "باسل"].randomElement(using: &generator) ?? ""] : []))
    case 3: return .merge(Merge(into: "norland", from: "harbour"))
    case 4:
      return .assert(
        Assertion(
          subject: one, type: ["MET", "ALLIED_WITH"].randomElement(using: &generator) ?? "", object: other,
          source: ["Wire", "An archive"].randomElement(using: &generator) ?? "", date: "2023-09-13"))
    default:
      return made.randomElement(using: &generator).map { .undo($0.id) }
        ?? .merge(Merge(into: one, from: other))
    }
  }
}
