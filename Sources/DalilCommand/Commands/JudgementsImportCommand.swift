import ArgumentParser
import Dalil
import Foundation
import KnowledgeStore

/// `dalil judgements import`: judgements from JSON Lines.
struct JudgementsImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add judgements that were made elsewhere; a second time changes nothing.",
    discussion: """
      The order of files and lines does not matter. Judgements that contradict each other, or name what the store \
      does not have yet, are kept and reported. A line that is no judgement is reported and the others are added.

      Examples:
        dalil judgements import news.dalil judgements.jsonl
      """)

  @OptionGroup var store: StoreArgument

  @Argument(help: ArgumentHelp("JSON Lines files of 'dalil judgements export'.", valueName: "path"))
  var paths: [String]

  func run() async throws {
    var judgements: [Judgement] = []
    var hasErrors = false
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CommandError(status: .input, message: "\(path): cannot be read", remedy: "Check the path.")
      }
      for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        if text.isEmpty { continue }
        do throws(JudgementLineProblem) {
          judgements.append(try JudgementLines.judgement(text))
        } catch {
          hasErrors = true
          Diagnostics.print("dalil: \(path):\(number + 1): \(error.message)")
        }
      }
    }
    let store = try store.open(.readWrite)
    let report = try store.importJudgements(judgements)
    for conflict in report.conflicts { Diagnostics.print(conflict.description) }
    try OutputSink.print(
      "\(store.records.path): \(Wording.count(report.added, "judgement")) added, \(report.unchanged) unchanged\n"
    )
    if hasErrors { throw ExitStatus.input }
  }
}
