import ArgumentParser
import Foundation

/// Where the program starts: parses, runs, prints failures on standard error and exits with their code.
@main
enum Main {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let status = await run(arguments)
    exit(status.rawValue)
  }

  private static func run(_ arguments: [String]) async -> ExitStatus {
    if let error = Suggestion.unknownCommand(in: arguments) {
      report(error)
      return error.status
    }
    do {
      var command = try DalilCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return .success
    } catch let error as CommandError {
      report(error)
      return error.status
    } catch let status as ExitStatus {
      return status
    } catch {
      return report(parsing: error)
    }
  }

  private static func report(_ error: CommandError) {
    let terminal = Terminal(descriptor: STDERR_FILENO)
    for line in error.lines(style: Style(isOn: terminal.hasColor)) { Diagnostics.print(line) }
  }

  /// What the argument parser has to say: help and versions on standard output, mistakes on standard error.
  private static func report(parsing error: any Error) -> ExitStatus {
    let message = DalilCommand.fullMessage(for: error)
    if DalilCommand.exitCode(for: error) == .success {
      print(message)
      return .success
    }
    let prefix = "Error: "
    Diagnostics.print(
      "dalil: " + (message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message))
    return .usage
  }
}

/// A command that has printed everything there is to say may throw just its status.
extension ExitStatus: Error {}
