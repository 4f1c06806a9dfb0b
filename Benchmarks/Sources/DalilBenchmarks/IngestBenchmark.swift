import ArgumentParser
import Dalil
import Foundation
import GRDB
import Gazetteer
import KnowledgeStore

/// How fast articles become a store, stage by stage, and beside the least that any store of articles does:
/// putting the same texts into a table of SQLite with full-text search. What is compared is the processor's time.
struct IngestBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Times reading articles into a store, stage by stage.")

  @OptionGroup var options: CorpusOptions

  @Option(help: "Counted rounds.")
  var rounds = 5

  func run() async throws {
    let corpus = try options.corpus()
    let names = try options.names()
    let stages = try AnalysisStages(texts: corpus.documents.map(\.text), gazetteer: names)
    let documents = corpus.documents.map { Document(name: $0.name, text: $0.text) }

    let rows = try await Corpus.withFolder { folder in
      let input = try corpus.write(into: folder)
      return try await Measurement.alternate(
        rounds: rounds,
        [
          ("segment words and sentences, one thread", { stages.segment() }),
          ("recognise mentions, one thread", { stages.recognize() }),
          ("extract statements, one thread", { stages.extract() }),
          ("limit: SQLite table with full-text search", { try Self.fillTable(documents, in: folder) }),
          (
            "ingest into a store, all cores",
            {
              let file = folder.appending(path: "\(UUID().uuidString).dalil").path
              let store = try Store(path: file, mode: .create)
              try store.importGazetteer(names)
              _ = try await store.ingest([input])
              try store.close()
            }
          ),
        ])
    }
    print(
      "\(documents.count) documents, \(corpus.bytes) bytes, \(names.entities.count) entities, \(rounds) rounds\n"
    )
    let limit = rows[3].processorMedian
    Measurement.printTable(rows, unit: "processor ms | MB a processor second | times the limit") { row in
      let processor = row.processorMedian
      return String(
        format: "%.2f | %.1f | %.2f", processor * 1000, Double(corpus.bytes) / processor / 1e6,
        processor / limit)
    }
  }

  private static func fillTable(_ documents: [Document], in folder: URL) throws {
    let file = folder.appending(path: "\(UUID().uuidString).sqlite").path
    let database = try DatabasePool(path: file)
    try database.write { database in
      try database.execute(sql: "CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT, text TEXT)")
      try database.execute(sql: "CREATE VIRTUAL TABLE words USING fts5 (text, content='')")
    }
    for start in stride(from: 0, to: documents.count, by: 256) {
      try database.write { database in
        let insert = try database.cachedStatement(
          sql: "INSERT INTO document (id, name, text) VALUES (?, ?, ?)")
        let index = try database.cachedStatement(sql: "INSERT INTO words (rowid, text) VALUES (?, ?)")
        for number in start..<min(start + 256, documents.count) {
          try insert.execute(arguments: [number, documents[number].name, documents[number].text])
          try index.execute(arguments: [number, documents[number].text])
        }
      }
    }
    try database.close()
  }
}
