import Dalil
import KnowledgeStore

/// Finds the document that a word on the command line means.
struct DocumentLookup {
  let store: Store

  /// The identifier of the one document with that name, path or identifier.
  func id(named text: String) throws -> String {
    let found = try store.documents(named: text)
    if found.count == 1 { return found[0].id }
    let message =
      found.isEmpty ? "no document is called '\(text)'" : "'\(text)' is a name of \(found.count) documents"
    let list = found.map { document in
      let details = [document.source, document.date ?? "undated", document.title].compactMap { $0 }
      return "\(document.id) (\(details.joined(separator: ", ")))"
    }
    throw CommandError(
      status: .usage, message: "\(store.records.path): \(message)",
      remedy: found.isEmpty
        ? "Use the name that 'dalil statements' or 'dalil search' prints."
        : "Give the identifier of one: \(list.joined(separator: "; ")).")
  }
}
