import ArgumentParser
import Dalil
import Foundation
import GRDB
import Gazetteer
import KnowledgeStore
import QueryEngine

/// How long answers take on an open store, beside hand-written SQL on the same file's views.
struct QueryBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Times queries beside hand-written SQL on the same store.")

  @OptionGroup var options: CorpusOptions

  @Option(help: "Counted rounds.")
  var rounds = 21

  private struct Question {
    var name: String
    var query: String
    var sql: String
  }

  private static let questions = [
    Question(
      name: "who met Kim Jong Un",
      query:
        "MATCH (k:Person {key: 'kim-jong-un'})-[r:MET]-(p:Person) RETURN DISTINCT p.key AS who ORDER BY who",
      sql: """
        SELECT DISTINCT CASE WHEN source = 'kim-jong-un' THEN target ELSE source END AS who FROM v_relation
        WHERE type = 'MET' AND modality = 'asserted' AND 'kim-jong-un' IN (source, target) ORDER BY who
        """),
    Question(
      name: "relations by type",
      query: "MATCH ()-[r]->() RETURN type(r) AS kind, count(*) AS n ORDER BY n DESC, kind",
      sql: """
        SELECT type AS kind, count(*) AS n FROM relation WHERE modality = 'asserted'
        GROUP BY type ORDER BY n DESC, kind
        """),
    Question(
      name: "who visited a place that lies in Russia",
      query: """
        MATCH (p:Person)-[:VISITED]->(:Place)-[:LOCATED_IN*1..2]->(:Place {key: 'russia'})
        RETURN DISTINCT p.key AS who ORDER BY who
        """,
      sql: """
        WITH RECURSIVE inside (key, depth) AS (
          SELECT source, 1 FROM v_relation
          WHERE type = 'LOCATED_IN' AND target = 'russia' AND modality = 'asserted'
          UNION SELECT r.source, depth + 1 FROM v_relation r JOIN inside ON r.target = inside.key
          WHERE type = 'LOCATED_IN' AND modality = 'asserted' AND depth < 2)
        SELECT DISTINCT r.source AS who FROM v_relation r JOIN inside ON r.target = inside.key
        WHERE r.type = 'VISITED' AND r.modality = 'asserted' ORDER BY who
        """),
  ]

  func run() async throws {
    let corpus = try options.corpus()
    let names = try options.names()
    try await Corpus.withFolder { folder in
      let file = folder.appending(path: "benchmark.dalil").path
      let store = try Store(path: file, mode: .create)
      try store.importGazetteer(names)
      _ = try await store.ingest([try corpus.write(into: folder)])
      let database = try DatabaseQueue(path: file)

      print("a store of \(corpus.documents.count) documents, \(rounds) rounds\n")
      for question in Self.questions {
        let answer = try store.query(question.query).rows.map { row in row.map { "\($0)" } }
        let expected = try Self.rows(of: question.sql, in: database)
        guard answer.count == expected.count else {
          throw ValidationError("'\(question.name)': \(answer.count) rows, SQL gives \(expected.count)")
        }
        let rows = try await Measurement.alternate(
          rounds: rounds,
          [
            ("\(question.name): query", { _ = try store.query(question.query) }),
            ("\(question.name): SQL", { _ = try Self.rows(of: question.sql, in: database) }),
          ])
        Measurement.printTable(rows, unit: "rows | times the SQL") { row in
          "\(answer.count) | " + String(format: "%.2f", row.median / rows[1].median)
        }
        print("")
      }
      try store.close()
    }
  }

  private static func rows(of sql: String, in database: DatabaseQueue) throws -> [[String]] {
    try database.read { database in
      try Row.fetchAll(database, sql: sql).map { row in row.databaseValues.map { "\($0)" } }
    }
  }
}
