import ArgumentParser
import Foundation
import KnowledgeStore
import QueryLanguage

/// Where the program starts: parses, runs, prints failures on standard error and exits with their code.
@main
enum Main {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = await run(arguments)
    exit(status.rawValue)
  }

  private static func run(_ arguments: [String]) async -> ExitStatus {
    do {
      if let error = Suggestion.unknownCommand(in: arguments) { throw error }
      var command = try DalilCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return .success
    } catch let status as ExitStatus {
      return status
    } catch {
      return report(error)
    }
  }

  /// Prints what went wrong and says how to exit.
  private static func report(_ error: any Error) -> ExitStatus {
    let terminal = Terminal(descriptor: STDERR_FILENO)
    let failure: CommandError
    switch error {
    case let error as CommandError: failure = error
    case let error as StoreError: failure = CommandError(error)
    case let error as QueryError: failure = CommandError(error, terminal: terminal)
    default: return report(parsing: error)
    }
    for line in failure.lines(style: Style(isOn: terminal.hasColor)) { Diagnostics.print(line) }
    return failure.status
  }

  /// What the argument parser has to say: help and versions on standard output, mistakes on standard error.
  private static func report(parsing error: any Error) -> ExitStatus {
    let message = DalilCommand.fullMessage(for: error)
    let code = DalilCommand.exitCode(for: error)
    if code == .success {
      print(message)
      return .success
    }
    let prefix = "Error: "
    Diagnostics.print(
      "dalil: " + (message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message))
    return code == .validationFailure ? .usage : .failure
  }
}

/// A command that has printed everything there is to say may throw just its status.
extension ExitStatus: Error {}
