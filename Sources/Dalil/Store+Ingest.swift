public import Gazetteer
public import GraphImport
public import KnowledgeStore

extension Store {
  /// Adds entities, in one transaction; those whose key is there already are replaced.
  ///
  /// Documents keep the mentions found before. The report counts those that were analysed with other
  /// entities; ``reanalyze(options:progress:)`` brings them up to date.
  @discardableResult
  public func importGazetteer(_ gazetteer: Gazetteer) throws(StoreError) -> GazetteerImportReport {
    try records.importEntities(gazetteer)
  }

  /// Reads articles: text files, JSON Lines files, and folders of them.
  ///
  /// Names are those of the store's entities. A document that cannot be read is reported and the others go
  /// on; a text that is stored already changes nothing. Cancelling the task ends in good order.
  ///
  /// - Parameters:
  ///   - paths: files and folders; see `DocumentFiles` for what a folder stands for.
  ///   - options: what to assume of documents that do not say so themselves, and limits.
  ///   - progress: called after every document, in order.
  /// - Throws: `StoreError`; what was committed before stays.
  public func ingest(
    _ paths: [String], options: IngestOptions = IngestOptions(),
    progress: (IngestProgress) -> Void = { _ in }
  ) async throws(StoreError) -> IngestReport {
    let analyzer = try analyzer()
    return try await records.ingest(
      paths, run: analyzer.run, options: options, analyze: { analyzer.analyze($0) }, progress: progress)
  }

  /// Finds mentions and statements again in the documents that were analysed with other entities, other
  /// rules or another version.
  ///
  /// - Parameters:
  ///   - options: how much to do at once; assumptions about documents do not count here.
  ///   - progress: called after every document, in order.
  /// - Throws: `StoreError`; what was committed before stays, and the next call goes on from there.
  public func reanalyze(
    options: IngestOptions = IngestOptions(), progress: (IngestProgress) -> Void = { _ in }
  ) async throws(StoreError) -> IngestReport {
    let analyzer = try analyzer()
    return try await records.reanalyze(
      run: analyzer.run, options: options, analyze: { analyzer.analyze($0) }, progress: progress)
  }

  /// Imports nodes and edges from tables, all of them or, when interrupted, nothing; see
  /// `KnowledgeStore.importGraph(_:options:)`.
  ///
  /// The graph is made at once, so that the first query need not.
  public func importGraph(
    _ sources: [ImportSource], options: GraphImportOptions = GraphImportOptions()
  ) throws(StoreError) -> GraphImportReport {
    let report = try records.importGraph(sources, options: options)
    if report.nodes + report.edges > 0 { _ = try records.graph() }
    return report
  }
}
