import Foundation
import TestSupport
import Testing

@testable import DalilCommand

/// Every command and option explains itself, and the README knows it.
struct DocumentationTests {
  /// What `dalil --experimental-dump-help` says of a command.
  private struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let superCommands: [String]?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  private struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool
    let names: [Name]?
    let abstract: String?
    let valueName: String?
  }

  private struct Name: Decodable {
    let kind: String
    let name: String
  }

  private struct Dump: Decodable {
    let command: Command
  }

  private func commands() throws -> [(path: String, command: Command)] {
    let process = try DalilProcess()
    defer { process.remove() }
    let dump = try process.dalil("--experimental-dump-help").output
    let root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
    func flatten(_ command: Command, _ path: [String]) -> [(String, Command)] {
      let here = path + [command.commandName]
      let below = (command.subcommands ?? []).filter { $0.commandName != "help" }.flatMap {
        flatten($0, here)
      }
      return [(here.joined(separator: " "), command)] + below
    }
    return flatten(root, [])
  }

  @Test func everyCommandAndOptionExplainsItself() throws {
    let commands = try commands()
    #expect(commands.count > 12)
    for (path, command) in commands {
      #expect(command.abstract?.isEmpty == false, "\(path) has no abstract")
      if command.subcommands?.contains(where: { $0.commandName != "help" }) != true {
        #expect(command.discussion?.contains("  \(path) ") == true, "\(path) has no example")
      }
      for argument in command.arguments ?? [] where argument.shouldDisplay {
        let name = argument.names?.first?.name ?? argument.valueName ?? "?"
        #expect(argument.abstract?.isEmpty == false, "\(path): \(name) has no help")
      }
    }
  }

  @Test func everyCommandAndOptionIsInTheREADME() throws {
    let readme = try String(contentsOf: ProjectFiles.root.appending(path: "README.md"), encoding: .utf8)
    for (path, command) in try commands() where path != "dalil" {
      let isGroup = command.subcommands?.contains { $0.commandName != "help" } == true
      let row = readme.split(separator: "\n").first { $0.hasPrefix("| `\(path)`") }
      if !isGroup { #expect(row != nil, "\(path) is not in the table of commands") }
      for argument in command.arguments ?? [] where argument.kind != "positional" {
        let long = argument.names?.first { $0.kind == "long" }.map { "--\($0.name)" }
        let option = long ?? argument.names?.first.map { "-\($0.name)" } ?? ""
        if ["--help", "--version", "--format", "--color"].contains(option) || isGroup { continue }
        #expect(row?.contains("`\(option)`") == true, "\(path) \(option) is not in its row")
      }
    }
  }

  @Test func everyExitCodeIsInTheREADMEAndTheHelp() throws {
    let readme = try String(contentsOf: ProjectFiles.root.appending(path: "README.md"), encoding: .utf8)
    let process = try DalilProcess()
    defer { process.remove() }
    let help = try process.dalil("--help").output
    for status in ExitStatus.allCases {
      #expect(readme.contains("| \(status.rawValue) | \(status.meaning) |"))
      #expect(help.contains("\(status.rawValue)  \(status.meaning)"))
    }
  }

  @Test func everyFileTheREADMENamesIsThere() throws {
    let readme = try String(contentsOf: ProjectFiles.root.appending(path: "README.md"), encoding: .utf8)
    for match in readme.matches(
      of: /`((?:Sources|Tests|examples|scripts|rules|schema|Benchmarks|\.ci)[A-Za-z0-9\/._+-]*)`/)
    {
      let path = String(match.1)
      #expect(FileManager.default.fileExists(atPath: ProjectFiles.root.appending(path: path).path), "\(path)")
    }
  }

  /// What a newcomer copies from the README, one command after the other, works as it stands.
  @Test func everyCommandOfTheREADMEWorks() throws {
    let readme = try String(contentsOf: ProjectFiles.root.appending(path: "README.md"), encoding: .utf8)
    let process = try DalilProcess()
    defer { process.remove() }
    for block in readme.matches(of: /```(sh|console)\n((?:(?!```)(?:.|\n))*)```/) {
      let isSession = block.1 == "console"
      var commands: [String] = []
      var isOpen = false
      for line in block.2.split(separator: "\n") {
        if isOpen {
          commands[commands.count - 1] += "\n" + line
        } else if !isSession || line.hasPrefix("$ ") {
          commands.append(String(isSession ? line.dropFirst(2) : line))
        } else {
          continue
        }
        let last = commands[commands.count - 1]
        isOpen = last.hasSuffix("\\") || last.count { $0 == "\"" } % 2 == 1
      }
      // Building and the shell are tested elsewhere.
      for command in commands
      where !command.contains("scripts/") && !command.hasPrefix(".ci/") && !command.hasPrefix("dalil shell") {
        // The exit code of what feeds a program to draw with is its own.
        let result = try process.shell(command.replacing(/\| dot .*/, with: ""))
        #expect(result.status == 0, "\(command)\n\(result.errors)")
      }
    }
  }
}
