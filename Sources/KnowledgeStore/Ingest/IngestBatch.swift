/// Documents to be written in one transaction.
struct IngestBatch {
  private(set) var items: [IngestItem] = []
  private var bytes = 0
  private let options: IngestOptions

  init(options: IngestOptions) { self.options = options }

  var isFull: Bool { items.count >= options.batchDocuments || bytes >= options.batchBytes }

  mutating func add(_ item: IngestItem) {
    items.append(item)
    bytes += item.analysis.document.text.utf8.count
  }

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    bytes = 0
  }
}
