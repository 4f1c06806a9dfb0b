import QueryLanguage

/// Where the statements of an input end.
enum InputScanner {
  /// The statements of a text, parted at semicolons outside of strings, quoted names and comments. The last one
  /// is what no semicolon ends; those of nothing but comments are left out.
  static func statements(of text: String) -> (ended: [String], rest: String) {
    var ended: [String] = []
    var current = ""
    var hasContent = false
    var state = State.plain
    var characters = text[...]
    while let character = characters.popFirst() {
      if state == .plain, character == ";" {
        if hasContent { ended.append(current) }
        current = ""
        hasContent = false
        continue
      }
      current.append(character)
      let wasComment = state.isComment
      state.advance(over: character, next: characters.first) {
        if let next = characters.popFirst() { current.append(next) }
      }
      if !wasComment, !state.isComment, !character.isWhitespace { hasContent = true }
    }
    return (ended, hasContent ? current : "")
  }

  /// Whether an input is ready to be run: a directive such as `:help`, what a semicolon ends, or a whole query.
  /// What is wrong in another way than by being unfinished is ready too, to be told about.
  static func isComplete(_ text: String) -> Bool {
    if ShellDirective.isDirective(text) { return true }
    let rest = statements(of: text).rest
    if rest.isEmpty { return true }
    do throws(QueryError) {
      return try Query(parsing: rest).hasEffect
    } catch {
      return !(error.offendingText.isEmpty || isOpen(rest))
    }
  }

  private static func isOpen(_ text: String) -> Bool {
    var state = State.plain
    var characters = text[...]
    while let character = characters.popFirst() {
      state.advance(over: character, next: characters.first) { characters = characters.dropFirst() }
    }
    return state != .plain && state != .lineComment
  }

  private enum State: Equatable {
    case plain, lineComment, blockComment
    case quoted(Character)

    var isComment: Bool { self == .lineComment || self == .blockComment }

    /// Goes over a character; `skip` takes the next one along.
    mutating func advance(over character: Character, next: Character?, skip: () -> Void) {
      switch self {
      case .plain:
        if character == "'" || character == "\"" || character == "`" { self = .quoted(character) }
        if character == "/", next == "/" || next == "*" {
          self = next == "/" ? .lineComment : .blockComment
          skip()
        }
      case .quoted(let quote):
        if character == quote { self = .plain }
        if character == "\\", quote != "`", next != nil { skip() }
      case .lineComment: if character.isNewline { self = .plain }
      case .blockComment:
        if character == "*", next == "/" {
          self = .plain
          skip()
        }
      }
    }
  }
}
