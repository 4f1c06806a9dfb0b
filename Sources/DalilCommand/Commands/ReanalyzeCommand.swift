import ArgumentParser
import Dalil
import KnowledgeStore

/// `dalil reanalyze`: the stored articles read again with the names and rules of now.
struct ReanalyzeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reanalyze",
    abstract: "Read the stored articles again, after names or rules have changed.",
    discussion: """
      Only articles that were read with other names, other rules or another version are. Ctrl-C ends in good \
      order; running the command again goes on.

      Examples:
        dalil gazetteer import news.dalil more-names.tsv
        dalil reanalyze news.dalil
        dalil reanalyze news.dalil --rules my.rules
      """)

  @OptionGroup var store: StoreArgument
  @OptionGroup var rules: RuleOptions

  func run() async throws {
    try await Interruption.cancelling { [self] in try await reanalyze() }
  }

  private func reanalyze() async throws {
    let store = try store.open(.readWrite, rules: rules.load())
    let report = try await IngestRun(path: self.store.path, deed: "read again").run {
      progress throws(StoreError) in
      try await store.reanalyze(progress: progress)
    }
    try? store.close()
    if !report.problems.isEmpty { throw ExitStatus.input }
  }
}
