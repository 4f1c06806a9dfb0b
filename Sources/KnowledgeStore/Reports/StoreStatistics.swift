import Foundation
import GRDB

/// What a store holds, in numbers.
public struct StoreStatistics: Sendable, Hashable {
  /// The number of documents.
  public let documents: Int
  /// The bytes of their texts.
  public let textBytes: Int
  /// The earliest publication date, ISO 8601.
  public let firstDate: String?
  /// The latest publication date.
  public let lastDate: String?
  /// How many documents have a date, by where it comes from; the key `""` counts those without.
  public let documentsByDateOrigin: [String: Int]
  /// The number of entities imported.
  public let entities: Int
  /// The number of their names.
  public let names: Int
  /// The number of entities that documents mention.
  public let mentionedEntities: Int
  /// The mentioned entities by type.
  public let mentionedByType: [String: Int]
  /// The number of mentions.
  public let mentions: Int
  /// The mentions by how they were matched.
  public let mentionsByMatch: [String: Int]
  /// The number of statements.
  public let statements: Int
  /// The statements by modality.
  public let statementsByModality: [String: Int]
  /// The number of relations.
  public let relations: Int
  /// The relations by type.
  public let relationsByType: [String: Int]
  /// The nodes imported from tables, by the label their keys are of.
  public let importedNodes: [String: Int]
  /// The edges imported from tables, by type.
  public let importedEdges: [String: Int]
  /// What the documents were analysed with, the run of most documents first.
  public let runs: [Run]
  /// How many documents were analysed with other entities, rules or another version than now, and are worth
  /// analysing again.
  public let staleDocuments: Int
  /// The size of the file and of the log beside it, in bytes.
  public let fileBytes: Int
  /// How often the content changed.
  public let generation: Int

  /// An analysis of documents.
  public struct Run: Sendable, Hashable {
    /// The version of the program.
    public let toolVersion: String
    /// The fingerprint of the entities.
    public let gazetteer: String
    /// The fingerprint of the rules.
    public let rules: String
    /// When it was first used, ISO 8601.
    public let firstUsed: String
    /// The number of documents whose findings are from it.
    public let documents: Int
  }
}

extension KnowledgeStore {
  /// What the store holds, in numbers.
  ///
  /// - Parameter run: what an analysis would be made with now; without it, documents count as stale when their
  ///   entities are not those of the store.
  /// - Complexity: O(mentions and statements).
  public func statistics(comparedTo run: AnalysisRun? = nil) throws(StoreError) -> StoreStatistics {
    let fileBytes = [path, path + "-wal"].reduce(0) { sum, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      return sum + (attributes?[.size] as? Int ?? 0)
    }
    return try read { db in try Self.statistics(db, fileBytes: fileBytes, run: run) }
  }

  /// Whether there are neither documents nor imported tables; names do not count.
  public func isEmpty() throws(StoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT NOT EXISTS (SELECT 1 FROM document) AND NOT EXISTS (SELECT 1 FROM import_file)")
        == true
    }
  }

  private static func statistics(
    _ db: Database, fileBytes: Int, run: AnalysisRun?
  ) throws -> StoreStatistics {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(sql)") ?? 0 }
    func counts(_ column: String, _ table: String) throws -> [String: Int] {
      let rows = try Row.fetchAll(
        db, sql: "SELECT coalesce(\(column), ''), count(*) FROM \(table) GROUP BY 1")
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
    let byType = try counts("type", "entity WHERE id IN (SELECT identity FROM mention)")
    let byMatch = try counts("match", "mention")
    let byModality = try counts("modality", "statement")
    let relations = try counts("type", "relation")
    func imported(_ kind: String) throws -> [String: Int] {
      let rows = try Row.fetchAll(
        db, sql: "SELECT name, sum(rows) FROM import_table WHERE kind = ? GROUP BY 1", arguments: [kind])
      return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
    return StoreStatistics(
      documents: try count("document"),
      textBytes: try Int.fetchOne(db, sql: "SELECT coalesce(sum(bytes), 0) FROM document") ?? 0,
      firstDate: try String.fetchOne(db, sql: "SELECT min(date) FROM document"),
      lastDate: try String.fetchOne(db, sql: "SELECT max(date) FROM document"),
      documentsByDateOrigin: try counts("date_origin", "document"), entities: try count("entity"),
      names: try count("entity_name"), mentionedEntities: byType.values.reduce(0, +),
      mentionedByType: byType, mentions: byMatch.values.reduce(0, +), mentionsByMatch: byMatch,
      statements: byModality.values.reduce(0, +), statementsByModality: byModality,
      relations: relations.values.reduce(0, +), relationsByType: relations,
      importedNodes: try imported("nodes"), importedEdges: try imported("edges"), runs: try runs(db),
      staleDocuments: try staleDocuments(db, run: run), fileBytes: fileBytes,
      generation: try Meta.integer(db, Meta.generation) ?? 0)
  }

  private static func runs(_ db: Database) throws -> [StoreStatistics.Run] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT r.tool_version, r.gazetteer, r.rules, r.first_used, count(*) AS documents
        FROM run r JOIN document d ON d.run_id = r.id GROUP BY r.id ORDER BY documents DESC, r.id
        """)
    return rows.map {
      StoreStatistics.Run(
        toolVersion: $0[0], gazetteer: $0[1], rules: $0[2], firstUsed: $0[3], documents: $0[4])
    }
  }

  /// How many documents were analysed in another run than the given one or, without one, with other entities
  /// than the store has now.
  static func staleDocuments(_ db: Database, run: AnalysisRun? = nil) throws -> Int {
    if let run {
      return try Int.fetchOne(
        db, sql: "SELECT count(*) FROM document WHERE run_id NOT IN (?, ?)",
        arguments: [run.id, AssertionWriter.run]) ?? 0
    }
    return try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM document d JOIN run r ON r.id = d.run_id
        WHERE r.gazetteer <> (SELECT value FROM meta WHERE name = ?) AND r.id <> ?
        """, arguments: [Meta.gazetteer, AssertionWriter.run]) ?? 0
  }
}
