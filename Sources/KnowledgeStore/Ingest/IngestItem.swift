import RelationExtraction

/// An analysed document with all that can be worked out before the writer's turn: writing is the only thing that
/// cannot be done on several cores.
struct IngestItem: Sendable {
  /// The identifier of the document.
  let document: Int64
  /// The SHA-256 of the text.
  let sha256: [UInt8]
  let analysis: AnalyzedDocument
  /// The identifier of each statement.
  let statementIDs: [Int64]
  /// The qualifiers of each statement as JSON.
  let qualifiers: [String]

  init(document: Int64, sha256: [UInt8], analysis: AnalyzedDocument, run: AnalysisRun) {
    self.document = document
    self.sha256 = sha256
    self.analysis = analysis
    statementIDs = analysis.statements.map { Self.id(of: $0, document: document, run: run) }
    qualifiers = analysis.statements.map { JSONText.encode($0.qualifiers) }
  }

  private static func id(of statement: Statement, document: Int64, run: AnalysisRun) -> Int64 {
    var id = ContentID("statement")
    id.add(Int(document))
    id.add(statement.type)
    id.add(run.entityKeys[statement.source])
    id.add(run.entityKeys[statement.target])
    id.add(statement.sourceSpan)
    id.add(statement.targetSpan)
    id.add(statement.trigger)
    id.add(statement.modality.rawValue)
    id.add(statement.rule)
    return id.value
  }
}
