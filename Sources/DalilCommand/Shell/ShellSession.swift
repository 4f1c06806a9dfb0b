import Dalil
import Foundation
import KnowledgeStore
import QueryEngine
import QueryLanguage

/// One session of the shell: runs what is typed, and remembers settings and parameters.
final class ShellSession {
  private let store: Store
  private var output: OutputOptions
  private var parameters: [String: Value] = [:]
  private var scope: GraphScope
  private var isTiming: Bool
  private let style: Style

  /// The status of the first input that failed; `success` when none did.
  private(set) var status = ExitStatus.success

  init(store: Store, output: OutputOptions, scope: GraphScope, isTiming: Bool) {
    self.store = store
    self.output = output
    self.scope = scope
    self.isTiming = isTiming
    style = Style(isOn: output.terminal.hasColor)
  }

  /// Runs an input: a directive, or queries parted by semicolons. Failures are printed; the session goes on.
  ///
  /// - Returns: whether the session is to end.
  func run(_ input: String) async -> Bool {
    do {
      if ShellDirective.isDirective(input) { return try await obey(try ShellDirective(input)) }
      let (ended, rest) = InputScanner.statements(of: input)
      for statement in ended + (rest.isEmpty ? [] : [rest]) { try await answer(statement) }
    } catch {
      fail(error)
    }
    return false
  }

  /// What may follow a text before the cursor, by the names that the store has now. Nothing does while it cannot be read.
  func completion(of head: String) -> Completion {
    guard let vocabulary = try? store.vocabulary(scope) else { return .none }
    return QueryCompleter(vocabulary, functions: store.functionNames).completion(of: head)
  }

  private func answer(_ query: String) async throws {
    let (store, output, parameters, scope) = (store, output, parameters, scope)
    let start = ContinuousClock.now
    try await Interruption.cancelling {
      try output.print(try store.rows(query, parameters: parameters, scope: scope))
    }
    let elapsed = ContinuousClock.now - start
    if isTiming { Diagnostics.print(style.dim(Self.readable(elapsed))) }
  }

  private func profile(_ query: String) async throws {
    let (store, parameters, scope) = (store, parameters, scope)
    try write(
      try await Interruption.cancelling { try store.profile(query, parameters: parameters, scope: scope) })
  }

  private func obey(_ directive: ShellDirective) async throws -> Bool {
    switch directive {
    case .quit: return true
    case .help: try write(Self.help)
    case .schema: try write(SchemaPage(style: style).text(of: try store.schema(scope)))
    case .explain(let query): try write(try store.explain(query, scope: scope))
    case .profile(let query): try await profile(query)
    case .timing(let value):
      if let value { isTiming = value }
      try write("timing is \(isTiming ? "on" : "off")")
    case .format(let format):
      if let format { output.format = format }
      try write("format is \(output.resolvedFormat.rawValue)")
    case .parameter(let text): try setParameter(text)
    case .include(let parts): try include(parts)
    }
    return false
  }

  private func setParameter(_ text: String?) throws {
    guard let text else {
      let lines = parameters.sorted { $0.key < $1.key }.map { "$\($0.key) = \(OutputValue($0.value).json)" }
      return try write(lines.isEmpty ? "no parameters" : lines.joined(separator: "\n"))
    }
    guard let parameter = QueryParameter(argument: text) else {
      throw CommandError(
        status: .usage, message: ":param '\(text)' sets nothing", remedy: "Write it as: :param name=value")
    }
    parameters[parameter.name] = parameter.value
  }

  private func include(_ parts: [String]) throws {
    var chosen: GraphScope = []
    for part in parts where part != "none" {
      guard let (_, option) = Self.parts.first(where: { $0.name == part }) else {
        throw CommandError(
          status: .usage, message: ":include knows no '\(part)'",
          remedy: "There are: \(Self.parts.map(\.name).joined(separator: ", ")), none.")
      }
      chosen.insert(option)
    }
    if !parts.isEmpty { scope = chosen }
    let names = Self.parts.filter { scope.contains($0.scope) }.map(\.name)
    try write("queries see what is asserted" + names.map { ", \($0)" }.joined())
  }

  private func fail(_ error: any Error) {
    let terminal = Terminal(descriptor: STDERR_FILENO)
    let failure: CommandError =
      switch error {
      case let error as CommandError: error
      case let error as StoreError: CommandError(error)
      case let error as QueryError: CommandError(error, terminal: terminal)
      default: CommandError(status: .failure, message: "\(error)")
      }
    for line in failure.lines(style: Style(isOn: terminal.hasColor)) { Diagnostics.print(line) }
    if status == .success { status = failure.status }
  }

  private func write(_ text: String) throws {
    try OutputSink.print(text.hasSuffix("\n") ? text : text + "\n")
  }

  /// A duration with three digits: `0.41 ms`, `12.3 s`.
  static func readable(_ duration: Duration) -> String {
    let seconds = duration / .seconds(1)
    let (value, unit) = seconds < 1 ? (seconds * 1000, "ms") : (seconds, "s")
    return String(format: value < 10 ? "%.2f %@" : value < 100 ? "%.1f %@" : "%.0f %@", value, unit)
  }

  private static let parts: [(name: String, scope: GraphScope)] = [
    ("unasserted", .unasserted), ("documents", .documents), ("cooccurrences", .cooccurrences),
    ("places", .places),
  ]

  private static let help: String = {
    let width = ShellDirective.table.map(\.usage.count).max() ?? 0
    let lines = ShellDirective.table.map { entry in
      "  " + entry.usage + String(repeating: " ", count: width - entry.usage.count + 2) + entry.meaning
    }
    return """
      A query runs when it is whole or ends with a semicolon; until then, Enter begins a new line (so does
      Alt-Enter, always). Tab completes, the arrows and Ctrl-R find what was typed before, Ctrl-C gives up.

      \(lines.joined(separator: "\n"))
      """
  }()
}
