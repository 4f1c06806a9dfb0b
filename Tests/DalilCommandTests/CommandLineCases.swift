import Foundation
import TestSupport
import Testing

/// The command line, case by case: `Cases/*.txt` say what is typed and what must come back.
///
/// A file is one folder and a sequence of commands run in it. Lines starting with
///   `# ` are comments;
///   `<<< name` begin a file to be written into the folder, whose lines follow up to `>>>`;
///   `$ ` are what is typed, in the shell;
///   `> ` are a line of standard output, `! ` one of standard error, where `[..]` stands for anything;
///   `= ` is the exit code, 0 when it is not given.
/// With DALIL_RECORD=1 the lines of output are written anew.
struct CommandLineCases {
  static let files: [String] = {
    let folder = ProjectFiles.root.appending(path: "Tests/DalilCommandTests/Cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") && $0 != "README.txt" }.sorted()
  }()

  @Test(arguments: files)
  func commandsDoWhatTheCasesSay(file: String) throws {
    let url = ProjectFiles.root.appending(path: "Tests/DalilCommandTests/Cases/\(file)")
    let script = CommandScript(try String(contentsOf: url, encoding: .utf8))
    let process = try DalilProcess()
    defer { process.remove() }
    var recorded: [String] = []
    for step in script.steps {
      switch step {
      case .text(let line): recorded.append(line)
      case .file(let name, let lines):
        try process.write(lines.map { $0 + "\n" }.joined(), to: name)
        recorded += ["<<< \(name)"] + lines + [">>>"]
      case .command(let command):
        let result = try process.shell(command.line)
        let actual = CommandScript.Command(line: command.line, result: result, folder: process.folder.path)
        recorded += (command.matches(actual) ? command : actual).lines
        if ProjectFiles.isRecording { continue }
        #expect(
          command.matches(actual),
          """
          \(file):\(command.number): \(command.line)
          expected:
          \(command.lines.dropFirst().joined(separator: "\n"))
          but saw:
          \(actual.lines.dropFirst().joined(separator: "\n"))
          """)
      }
    }
    if ProjectFiles.isRecording {
      try (recorded.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
    }
  }
}

/// A case file taken apart.
struct CommandScript {
  /// One thing in a case file.
  enum Step {
    /// A comment or an empty line.
    case text(String)
    /// A file to write.
    case file(name: String, lines: [String])
    /// A command to run.
    case command(Command)
  }

  /// A command and what must come back.
  struct Command {
    var number = 0
    var line: String
    var output: [String] = []
    var errors: [String] = []
    var status: Int32 = 0

    init(number: Int, line: String) {
      self.number = number
      self.line = line
    }

    /// What came back; the folder's path is written `[FOLDER]`.
    init(line: String, result: DalilProcess.Result, folder: String) {
      self.line = line
      func lines(_ text: String) -> [String] {
        var lines = text.replacing(folder, with: "[FOLDER]").components(separatedBy: "\n")
        if lines.last == "" { lines.removeLast() }
        return lines
      }
      output = lines(result.output)
      errors = lines(result.errors)
      status = result.status
    }

    /// The command as it stands in a case file.
    var lines: [String] {
      ["$ " + line] + output.map { $0.isEmpty ? ">" : "> " + $0 }
        + errors.map { $0.isEmpty ? "!" : "! " + $0 }
        + (status == 0 ? [] : ["= \(status)"])
    }

    /// Whether what came back is what must.
    func matches(_ actual: Command) -> Bool {
      status == actual.status && Self.matches(output, actual.output) && Self.matches(errors, actual.errors)
    }

    private static func matches(_ expected: [String], _ actual: [String]) -> Bool {
      expected.count == actual.count && zip(expected, actual).allSatisfy { matches($0, $1) }
    }

    /// Whether a line fits a pattern in which `[..]` stands for anything.
    private static func matches(_ pattern: String, _ line: String) -> Bool {
      let parts = pattern.components(separatedBy: "[..]")
      guard parts.count > 1 else { return pattern == line }
      guard line.hasPrefix(parts[0]), line.hasSuffix(parts[parts.count - 1]) else { return false }
      var rest = line.dropFirst(parts[0].count)
      for part in parts[1..<(parts.count - 1)] {
        guard let found = rest.firstRange(of: part) else { return false }
        rest = rest[found.upperBound...]
      }
      return rest.count >= parts[parts.count - 1].count
    }
  }

  private(set) var steps: [Step] = []

  init(_ text: String) {
    var lines = text.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    var command: Command?
    var position = 0
    while position < lines.count {
      let line = lines[position]
      position += 1
      if command != nil, let mark = line.first, ">!=".contains(mark), !line.hasPrefix(">>>") {
        let rest = String(line.dropFirst(2))
        switch mark {
        case ">": command?.output.append(rest)
        case "!": command?.errors.append(rest)
        default: command?.status = Int32(rest) ?? -1
        }
        continue
      }
      if let finished = command { steps.append(.command(finished)) }
      command = nil
      if line.hasPrefix("$ ") {
        command = Command(number: position, line: String(line.dropFirst(2)))
      } else if line.hasPrefix("<<< ") {
        let end = lines[position...].firstIndex(of: ">>>") ?? lines.count
        steps.append(.file(name: String(line.dropFirst(4)), lines: Array(lines[position..<end])))
        position = end + 1
      } else {
        steps.append(.text(line))
      }
    }
    if let command { steps.append(.command(command)) }
  }
}
