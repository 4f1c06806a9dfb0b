import ArgumentParser
import Dalil

/// The command line: what it is called, and its subcommands. A new one is a file in `Commands` and a line here.
struct DalilCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dalil",
    abstract: "Who did what with whom, where, when — and who says so?",
    discussion: """
      Reads news articles, finds the people, places and organizations named in them and what is said about \
      them, keeps it all in one file, and answers questions with the sentences that say so.

      Start with:
        dalil ingest news.dalil articles/ --gazetteer examples/gazetteer
        dalil query news.dalil "MATCH (a:Person)-[r:MET]-(b:Person) RETURN a.name, b.name, r.date"

      Exit codes:
      \(ExitStatus.table)
      """,
    version: DalilVersion.current,
    subcommands: [
      IngestCommand.self, ImportCommand.self, QueryCommand.self, ShellCommand.self, ShowCommand.self,
      SearchCommand.self,
      RecognizeCommand.self, StatementsCommand.self, WhyCommand.self, TimelineCommand.self,
      ConflictsCommand.self, SuggestCommand.self, ExportCommand.self, MergeCommand.self, SplitCommand.self,
      DifferentCommand.self, AssertCommand.self, UndoCommand.self, LogCommand.self, JudgementsCommand.self,
      GazetteerCommand.self, RulesCommand.self,
      NamesCommand.self, ReanalyzeCommand.self, StatsCommand.self, CheckCommand.self,
    ])
}
