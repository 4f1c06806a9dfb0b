import ArgumentParser
import Dalil
import KnowledgeStore
import RelationExtraction

/// The store a command works on.
struct StoreArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The store, a file such as news.dalil.", valueName: "store"))
  var path: String

  /// Opens the store, for reading unless said otherwise.
  func open(_ mode: KnowledgeStore.Mode = .readOnly, rules: RuleSet? = nil) throws -> Store {
    try Store(path: path, mode: mode, rules: rules)
  }
}
