import Crypto

/// All that becomes of a document before its turn to be written: it is read, looked for in the store, and analysed.
/// Used from several threads.
struct DocumentPreparation: Sendable {
  let store: KnowledgeStore
  let run: AnalysisRun
  let reader: DocumentReader
  let probe: StoredDocumentProbe
  let analyze: @Sendable (Document) -> AnalyzedDocument

  /// Reads, checks and analyses one document.
  func prepare(_ unit: IngestUnits.Unit) -> PreparedDocument {
    do throws(DocumentProblem) {
      return PreparedDocument(outcome: outcome(of: try document(unit)), size: unit.size)
    } catch {
      return PreparedDocument(outcome: .problem(error), size: unit.size)
    }
  }

  private func document(_ unit: IngestUnits.Unit) throws(DocumentProblem) -> Document {
    switch unit {
    case .file(let file): try reader.document(file: file.path)
    case .line(let bytes, let path, let number, _):
      try reader.document(jsonLine: bytes, path: path, line: number)
    case .problem(let problem): throw problem
    }
  }

  private func outcome(of document: Document) -> PreparedDocument.Outcome {
    var text = document.text
    let hash = text.withUTF8 { Array(SHA256.hash(data: UnsafeRawBufferPointer($0))) }
    if probe.isWorthwhile {
      // A failing look-up is not decisive: the writer looks again inside its transaction.
      let storedName = try? store.storedName(sha256: hash)
      probe.note(isStored: storedName != nil)
      if let storedName { return .stored(name: document.name, storedName: storedName) }
    }
    return .ready(
      IngestItem(
        document: ContentID.document(sha256: hash), sha256: hash, analysis: analyze(document), run: run))
  }
}

/// A document ready to be written, or why it will not be.
struct PreparedDocument: Sendable {
  enum Outcome: Sendable {
    case ready(IngestItem)
    case stored(name: String, storedName: String)
    case problem(DocumentProblem)
  }

  let outcome: Outcome
  /// The bytes of input it took.
  let size: Int
}
