/// What the shell itself is told, on a line that begins with a colon.
enum ShellDirective: Hashable {
  case help
  case schema
  case explain(String)
  case profile(String)
  case timing(Bool?)
  case format(OutputFormat?)
  case parameter(String?)
  case include([String])
  case quit

  /// One line for each directive: how it is written and what it does.
  static let table: [(usage: String, meaning: String)] = [
    (":help", "this list"),
    (":schema", "labels, relationship types and properties of the graph"),
    (":explain QUERY", "the steps the query would take"),
    (":profile QUERY", "the steps it took, with rows and milliseconds"),
    (":timing on|off", "whether to say how long a query took"),
    (":format NAME", "table, json, jsonl, csv or tsv"),
    (":param NAME=VALUE", "a value for $NAME; alone, the values there are"),
    (":include PARTS", "also see unasserted, documents, cooccurrences or places; none for neither"),
    (":quit", "leave; also Ctrl-D"),
  ]

  /// The words that directives begin with.
  static let words = table.map { String($0.usage.prefix { $0 != " " }) }

  /// Whether an input is for the shell.
  static func isDirective(_ text: String) -> Bool { text.first { !$0.isWhitespace } == ":" }

  /// Reads a directive.
  ///
  /// - Throws: what is wrong with it and how it is written.
  init(_ text: String) throws(CommandError) {
    let trimmed = text.trimmed { $0.isWhitespace || $0 == ";" }
    let word = String(trimmed.prefix { !$0.isWhitespace }).lowercased()
    let rest = String(trimmed.dropFirst(word.count)).trimmed(where: \.isWhitespace)
    switch word {
    case ":help", ":h", ":?": self = .help
    case ":schema": self = .schema
    case ":quit", ":exit", ":q": self = .quit
    case ":explain":
      guard !rest.isEmpty else { throw Self.misuse(word, "needs a query") }
      self = .explain(rest)
    case ":profile":
      guard !rest.isEmpty else { throw Self.misuse(word, "needs a query") }
      self = .profile(rest)
    case ":timing":
      switch rest.lowercased() {
      case "": self = .timing(nil)
      case "on": self = .timing(true)
      case "off": self = .timing(false)
      default: throw Self.misuse(word, "is on or off, not '\(rest)'")
      }
    case ":format":
      guard let format = OutputFormat(rawValue: rest.lowercased()) else {
        if rest.isEmpty { self = .format(nil) } else { throw Self.misuse(word, "knows no format '\(rest)'") }
        return
      }
      self = .format(format)
    case ":param", ":params": self = .parameter(rest.isEmpty ? nil : rest)
    case ":include":
      self = .include(rest.lowercased().split { $0 == "," || $0.isWhitespace }.map(String.init))
    default:
      let near = Suggestion.nearest(to: word, in: Self.words)
      throw CommandError(
        status: .usage, message: "\(word): the shell has no such directive",
        remedy: near.map { "Did you mean \($0)?" } ?? "See :help.")
    }
  }

  private static func misuse(_ word: String, _ problem: String) -> CommandError {
    let usage = table.first { $0.usage.hasPrefix(word) }?.usage
    return CommandError(
      status: .usage, message: "\(word) \(problem)", remedy: usage.map { "Write it as: \($0)" })
  }
}

extension String {
  /// The text without such characters at its ends.
  fileprivate func trimmed(where isOutside: (Character) -> Bool) -> String {
    guard let first = firstIndex(where: { !isOutside($0) }), let last = lastIndex(where: { !isOutside($0) })
    else { return "" }
    return String(self[first...last])
  }
}
