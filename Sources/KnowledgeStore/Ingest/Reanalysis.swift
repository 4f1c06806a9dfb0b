import Foundation
import GRDB
import RelationExtraction

extension KnowledgeStore {
  /// Analyses stored documents again and replaces their mentions and statements, one transaction per batch.
  ///
  /// Documents analysed with the same tool, entities and rules are passed over, so a call that was cut short
  /// goes on where it stopped. Dates that came from datelines are guessed again; other fields stay.
  ///
  /// - Throws: `StoreError`; batches committed before stay.
  public func reanalyze(
    run: AnalysisRun, options: IngestOptions = IngestOptions(),
    analyze: @escaping @Sendable (Document) -> AnalyzedDocument,
    progress: (IngestProgress) -> Void = { _ in }
  ) async throws(StoreError) -> IngestReport {
    var report = IngestReport()
    do {
      let stale = try staleDocuments(for: run)
      var state = IngestProgress(totalBytes: stale.reduce(0) { $0 + $1.bytes })
      var pending = stale[...]
      var batch: [IngestItem] = []
      let cores = ProcessInfo.processInfo.activeProcessorCount
      report.isCancelled = try await OrderedPipeline(cores: cores).run(
        next: { pending.popFirst() }, size: \.bytes,
        transform: { stale in
          Result {
            let analysis = analyze(try self.document(stale.id))
            return (stale, IngestItem(document: stale.id, sha256: [], analysis: analysis, run: run))
          }
        },
        consume: { result in
          let (stale, item) = try result.get()
          batch.append(item)
          if batch.count >= options.batchDocuments { try rewrite(&batch, run: run, into: &report) }
          state.documents += 1
          state.bytes += stale.bytes
          state.stored = report.stored
          progress(state)
        })
      if !report.isCancelled { try rewrite(&batch, run: run, into: &report) }
      if report.stored > 0 { try settleRelations() }
      if !report.isCancelled {
        if stale.contains(where: \.isOfOtherTool) { try rebuildSearchIndices() }
      }
    } catch {
      throw .wrapping(error, path: path)
    }
    return report
  }

  /// Fills the full-text indices again from texts and names, in one transaction.
  public func rebuildSearchIndices() throws(StoreError) {
    try write { db in
      try SearchIndexWriter(db).rebuild()
      try EntityWriting(db).write(EntityReading(db).gazetteer())
      try IdentityWriter(db).declare(JudgementTable(db).identities())
    }
  }

  private struct Stale: Sendable {
    let id: Int64
    let bytes: Int
    let isOfOtherTool: Bool
  }

  private func staleDocuments(for run: AnalysisRun) throws(StoreError) -> [Stale] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT d.id, d.bytes, r.tool_version FROM document d JOIN run r ON r.id = d.run_id
          WHERE d.run_id NOT IN (?, ?) ORDER BY d.name, d.id
          """, arguments: [run.id, AssertionWriter.run])
      return rows.map { Stale(id: $0[0], bytes: $0[1], isOfOtherTool: $0[2] != run.toolVersion) }
    }
  }

  private func rewrite(
    _ batch: inout [IngestItem], run: AnalysisRun,
    into report: inout IngestReport
  ) throws {
    let items = batch
    try write { db in
      var writer = try BatchWriter(db, run: run)
      try writer.rewrite(items)
    }
    for item in items { report.count(item.analysis) }
    batch.removeAll()
  }

  /// A stored document, without a date that was only guessed.
  private func document(_ id: Int64) throws(StoreError) -> Document {
    try read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT d.name, d.uri, d.title, d.source, d.language, d.date, d.date_origin, t.text
            FROM document d JOIN document_text t ON t.document_id = d.id WHERE d.id = ?
            """), arguments: [id])
      guard let row else {
        throw StoreError(
          .notFound, path: path, message: "a document was removed while it was analysed", remedy: "try again")
      }
      let origin = (row[6] as String?).flatMap(Document.DateOrigin.init)
      let date = (row[5] as String?).flatMap(StatementDate.init(iso8601:))
      let isGuessed = origin == .dateline
      return Document(
        name: row[0], uri: row[1], title: row[2], source: row[3], language: row[4],
        date: isGuessed ? nil : date, dateOrigin: isGuessed ? nil : origin, text: row[7])
    }
  }
}
