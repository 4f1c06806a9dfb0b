import Foundation
import GRDB

extension KnowledgeStore {
  /// Reads, analyses and stores the documents that paths stand for (see `DocumentFiles`).
  ///
  /// Documents are read and analysed in parallel, and written in their order, one transaction per batch. A
  /// document that cannot be read is reported and the others go on. A text that is stored already changes
  /// nothing, whatever its name. When the task is cancelled, the batch being written is finished and the
  /// report says what is stored. Memory: 64 MB of documents under way, one batch, and 32 MB of
  /// pages that SQLite keeps, which fill as the file grows.
  ///
  /// - Parameters:
  ///   - run: what `analyze` works with; entity numbers refer to its keys, which must be in the store.
  ///   - analyze: finds mentions and statements; called from several threads.
  ///   - progress: called in order, after every document.
  /// - Throws: `StoreError`; batches committed before stay.
  public func ingest(
    _ paths: [String], run: AnalysisRun, options: IngestOptions = IngestOptions(),
    analyze: @escaping @Sendable (Document) -> AnalyzedDocument,
    progress: (IngestProgress) -> Void = { _ in }
  ) async throws(StoreError) -> IngestReport {
    let found = DocumentFiles(paths: paths)
    var report = IngestReport()
    report.problems = found.problems
    let probe = StoredDocumentProbe()
    let preparation = DocumentPreparation(
      store: self, run: run, reader: DocumentReader(largestDocument: options.largestDocument), probe: probe,
      analyze: { analyze(options.completing($0)) })
    var units = IngestUnits(files: found.files, reader: preparation.reader)
    var state = IngestProgress(totalBytes: found.totalSize)
    var batch = IngestBatch(options: options)
    do {
      let cores = ProcessInfo.processInfo.activeProcessorCount
      // While a batch is written the next one is analysed: all of it may wait for its turn.
      let pipeline = OrderedPipeline(cores: cores, itemsPerCore: max(64, options.batchDocuments))
      report.isCancelled = try await pipeline.run(
        next: { units.next() }, size: \.size,
        transform: { preparation.prepare($0) },
        consume: { prepared in
          if case .ready = prepared.outcome, batch.isFull {
            try self.write(&batch, run: run, probe: probe, into: &report)
          }
          switch prepared.outcome {
          case .ready(let item): batch.add(item)
          case .stored(let name, let storedName): report.note(name: name, storedName: storedName)
          case .problem(let problem): report.problems.append(problem)
          }
          state.documents += 1
          state.bytes += prepared.size
          state.stored = report.stored
          progress(state)
        })
      if !report.isCancelled { try write(&batch, run: run, probe: probe, into: &report) }
      if report.stored > 0 { try settleRelations() }
    } catch {
      throw .wrapping(error, path: path)
    }
    return report
  }

  private func write(
    _ batch: inout IngestBatch, run: AnalysisRun, probe: StoredDocumentProbe, into report: inout IngestReport
  ) throws {
    guard !batch.items.isEmpty else { return }
    let items = batch.items
    let written = try write { db in
      var writer = try BatchWriter(db, run: run)
      return try writer.write(items)
    }
    if written.stored < items.count { probe.note(isStored: true) }
    report.merge(written)
    batch.removeAll()
  }

  /// The name under which a text is stored, or `nil`.
  func storedName(sha256: [UInt8]) throws(StoreError) -> String? {
    try read { db in
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT name FROM document WHERE id = ? AND sha256 = ?"),
        arguments: [ContentID.document(sha256: sha256), Data(sha256)])
    }
  }
}
