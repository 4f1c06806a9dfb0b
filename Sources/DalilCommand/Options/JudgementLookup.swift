import Dalil
import KnowledgeStore

/// Finds the judgement that a word on the command line means.
struct JudgementLookup {
  let store: Store

  /// The judgement whose identifier is the text or begins with it.
  func id(_ text: String) throws -> JudgementID {
    let found = try store.judgements().map(\.id).filter { $0.description.hasPrefix(text.lowercased()) }
    if found.count == 1, !text.isEmpty { return found[0] }
    throw CommandError(
      status: .usage,
      message: found.isEmpty || text.isEmpty
        ? "\(store.records.path): there is no judgement '\(text)'"
        : "\(store.records.path): '\(text)' begins \(found.count) judgements",
      remedy: "See all of them with: dalil log \(store.records.path)")
  }
}
