/// Editing an input of one or more lines: keys in, a text and what to do with it out. It knows no terminal.
struct LineEditor {
  /// What a key led to.
  enum Outcome: Hashable, Sendable {
    /// The text, or the place in it, may have changed.
    case editing
    /// The input is done.
    case submitted(String)
    /// The input was given up with Ctrl-C.
    case abandoned
    /// Nothing more will come: Ctrl-D on an empty input.
    case ended
    /// The screen is to be cleared.
    case clearScreen
    /// These continue what stands before the cursor.
    case candidates([String])
  }

  /// A search through the history for what is typed.
  struct Search: Hashable, Sendable {
    var text = ""
    /// Where the entry shown is.
    var position: Int
  }

  private(set) var buffer = EditBuffer()
  private(set) var search: Search?
  var history: InputHistory

  private let completer: (_ head: String) -> Completion
  private let isComplete: (_ text: String) -> Bool
  private var killed = ""
  private var tabs = 0

  /// - Parameters:
  ///   - history: inputs from before.
  ///   - completer: what may follow the text before the cursor.
  ///   - isComplete: whether Enter submits a text; else it begins a new line.
  init(
    history: InputHistory, completer: @escaping (String) -> Completion, isComplete: @escaping (String) -> Bool
  ) {
    self.history = history
    self.completer = completer
    self.isComplete = isComplete
  }

  /// Takes a key.
  mutating func press(_ key: Key) -> Outcome {
    if search != nil { return pressInSearch(key) }
    tabs = key == .tab ? tabs + 1 : 0
    switch key {
    case .text(let text), .paste(let text): buffer.insert(text)
    case .lineBreak: buffer.insert("\n")
    case .enter:
      guard isComplete(buffer.text) else {
        buffer.move(to: buffer.characters.count)
        buffer.insert("\n")
        return .editing
      }
      return submit()
    case .tab: return complete()
    case .interrupt:
      buffer = EditBuffer()
      return .abandoned
    case .endOfInput:
      if buffer.characters.isEmpty { return .ended }
      buffer.remove(to: buffer.cursor + 1)
    case .clearScreen: return .clearScreen
    case .search: search = Search(position: history.entries.count)
    case .up:
      if !buffer.moveUp(), let entry = history.previous(leaving: buffer.text) { buffer = EditBuffer(entry) }
    case .down: if !buffer.moveDown(), let entry = history.next() { buffer = EditBuffer(entry) }
    case .escape: break
    default: edit(key)
    }
    return .editing
  }

  private mutating func edit(_ key: Key) {
    switch key {
    case .backspace: buffer.remove(to: buffer.cursor - 1)
    case .delete: buffer.remove(to: buffer.cursor + 1)
    case .left: buffer.move(to: buffer.cursor - 1)
    case .right: buffer.move(to: buffer.cursor + 1)
    case .home: buffer.move(to: buffer.lineStart)
    case .end: buffer.move(to: buffer.lineEnd)
    case .wordLeft: buffer.move(to: buffer.previousWord)
    case .wordRight: buffer.move(to: buffer.nextWord)
    case .killToEnd: killed = buffer.remove(to: max(buffer.lineEnd, buffer.cursor + 1))
    case .killToStart: killed = buffer.remove(to: buffer.lineStart)
    case .killWord: killed = buffer.remove(to: buffer.previousWord)
    case .yank: buffer.insert(killed)
    default: break
    }
  }

  private mutating func submit() -> Outcome {
    let text = buffer.text
    buffer = EditBuffer()
    return .submitted(text)
  }

  /// Adds what all continuations share; a second time in a row, lists them.
  private mutating func complete() -> Outcome {
    let line = buffer.characters[buffer.lineStart..<buffer.cursor]
    if line.allSatisfy(\.isWhitespace) {
      buffer.insert("  ")
      return .editing
    }
    let completion = completer(buffer.head)
    guard let first = completion.candidates.first else { return .editing }
    let start = buffer.cursor - completion.length
    if completion.candidates.count == 1 {
      buffer.replace(start..<buffer.cursor, with: first + completion.ending)
      return .editing
    }
    let shared = completion.candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if shared.count > completion.length {
      buffer.replace(start..<buffer.cursor, with: shared)
      return .editing
    }
    return tabs > 1 ? .candidates(completion.candidates) : .editing
  }

  private mutating func pressInSearch(_ key: Key) -> Outcome {
    guard var current = search else { return .editing }
    switch key {
    case .text(let text), .paste(let text):
      current.text += text
      // The entry shown may still fit.
      find(&current, before: current.position + 1)
    case .backspace:
      current.text = String(current.text.dropLast())
      find(&current, before: history.entries.count)
    case .search: find(&current, before: current.position)
    case .interrupt, .escape:
      search = nil
      if key == .interrupt { buffer = EditBuffer() }
    default:
      search = nil
      return key == .enter ? .editing : press(key)
    }
    return .editing
  }

  private mutating func find(_ current: inout Search, before position: Int) {
    if let found = history.latest(containing: current.text, before: position) {
      current.position = found.position
      buffer = EditBuffer(found.entry)
    }
    search = current
  }
}

extension String {
  /// The characters that both begin with, whatever their letter case; written as in this text.
  fileprivate func commonPrefix(with other: String) -> String {
    var shared = ""
    for (a, b) in zip(self, other) {
      guard a == b || a.lowercased() == b.lowercased() else { break }
      shared.append(a)
    }
    return shared
  }
}
