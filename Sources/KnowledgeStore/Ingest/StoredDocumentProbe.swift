import Synchronization

/// Whether it pays to ask if a document is stored before it is analysed. Asking costs a tenth of analysing, so it is
/// left when one document after the other was new, and taken up again when one was not; the writer asks in any case.
final class StoredDocumentProbe: Sendable {
  /// So many new documents in a row are taken for a sign that all are new.
  private static let patience = 32

  private let newInARow = Atomic(0)

  var isWorthwhile: Bool { newInARow.load(ordering: .relaxed) < Self.patience }

  func note(isStored: Bool) {
    if isStored {
      newInARow.store(0, ordering: .relaxed)
    } else {
      newInARow.add(1, ordering: .relaxed)
    }
  }
}
