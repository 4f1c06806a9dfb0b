import ArgumentParser
import Dalil
import Foundation
import KnowledgeStore

/// Who judges, and why.
struct JudgementOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Why; kept in the log.", valueName: "text"))
  var reason: String?

  @Option(
    help: ArgumentHelp(
      "Who judges; $DALIL_AUTHOR, else the name of the account, unless given.", valueName: "name"))
  var author: String?

  /// The author given, else that of the environment.
  var resolvedAuthor: String? {
    let environment = ProcessInfo.processInfo.environment
    return [author, environment["DALIL_AUTHOR"], environment["USER"]].compactMap { $0 }.first { !$0.isEmpty }
  }

  /// Says what was judged, and how to take it back.
  static func confirm(_ judgement: Judgement, in store: Store) throws {
    let wording = JudgementWording(names: try store.records.names(in: [judgement]))
    let sink = OutputSink.standardOutput()
    try sink.write("\(store.records.path): \(wording.sentence(judgement.decision))\n")
    try sink.write(
      "  judgement \(judgement.id); take it back with: dalil undo \(store.records.path) \(judgement.id)\n")
    try sink.flush()
  }
}
