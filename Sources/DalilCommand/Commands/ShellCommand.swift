import ArgumentParser
import Dalil
import Foundation
import KnowledgeStore

/// `dalil shell`: one question after the other.
struct ShellCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell",
    abstract: "Ask one question after the other.",
    discussion: """
      On a terminal: lines are edited, Tab completes keywords, labels, types and properties, earlier questions come \
      back with the arrows, and :help lists what the shell itself can be told. Without a terminal, queries and \
      directives are read from standard input; one that fails is reported and the others go on.

      The history is kept in dalil/history in the folder for state (~/.local/state), or in the file that \
      DALIL_HISTORY names; if that is empty, nowhere.

      Examples:
        dalil shell news.dalil
        dalil shell news.dalil --format csv < questions.cypher
      """)

  @OptionGroup var store: StoreArgument

  @OptionGroup var graph: GraphOptions

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let store = try store.open()
    let isInteractive = isatty(STDIN_FILENO) == 1 && output.terminal.isTerminal
    let session = ShellSession(
      store: store, output: output, scope: graph.scope, isTiming: isInteractive)
    if isInteractive {
      await converse(in: session)
    } else {
      try await runScript(in: session)
    }
  }

  private func converse(in session: ShellSession) async {
    let name = URL(filePath: store.path).deletingPathExtension().lastPathComponent
    Diagnostics.print("dalil \(DalilVersion.current): \(store.path). :help says what there is, :quit leaves.")
    let input = TerminalInput(
      name: DisplayWidth.truncated(TableWriter.singleLine(name), to: 24),
      file: HistoryFile(environment: ProcessInfo.processInfo.environment),
      style: Style(isOn: output.terminal.hasColor),
      completer: { session.completion(of: $0) }, isComplete: InputScanner.isComplete)
    while let text = input.read() {
      if await session.run(text) { return }
    }
  }

  /// Runs standard input: directives line by line, queries up to their semicolon.
  private func runScript(in session: ShellSession) async throws {
    var pending = ""
    while let line = readLine(strippingNewline: false) {
      let (ended, rest) = InputScanner.statements(of: pending + line)
      for statement in ended where await session.run(statement) { return try end(session) }
      pending = rest
      if ShellDirective.isDirective(pending) {
        if await session.run(pending) { return try end(session) }
        pending = ""
      }
    }
    if !pending.isEmpty { _ = await session.run(pending) }
    try end(session)
  }

  private func end(_ session: ShellSession) throws {
    if session.status != .success { throw session.status }
  }
}
