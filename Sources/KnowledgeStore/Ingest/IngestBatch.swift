/// Documents to be written in one transaction.
struct IngestBatch {
  private(set) var items: [Item] = []
  private var bytes = 0
  private let options: IngestOptions

  /// An analysed document and the SHA-256 of its text.
  struct Item: Sendable {
    let analysis: AnalyzedDocument
    let sha256: [UInt8]
    let wordings: [Int64]

    init(analysis: AnalyzedDocument, sha256: [UInt8]) {
      self.analysis = analysis
      self.sha256 = sha256
      wordings = StatementWording.numbers(of: analysis)
    }
  }

  init(options: IngestOptions) { self.options = options }

  var isFull: Bool { items.count >= options.batchDocuments || bytes >= options.batchBytes }

  mutating func add(_ item: Item) {
    items.append(item)
    bytes += item.analysis.document.text.utf8.count
  }

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    bytes = 0
  }
}
