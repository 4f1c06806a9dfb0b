/// A text being written, and the place in it. Places count characters as readers see them.
struct EditBuffer: Hashable, Sendable {
  private(set) var characters: [Character] = []

  /// Where the next character goes, `0...characters.count`.
  private(set) var cursor = 0

  /// The text, line breaks and all.
  var text: String { String(characters) }

  /// The text before the cursor.
  var head: String { String(characters[..<cursor]) }

  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// Inserts a text at the cursor. A mark joins the letter before it.
  mutating func insert(_ text: String) {
    let before = Array(head + text)
    characters = before + characters[cursor...]
    cursor = before.count
  }

  /// Moves the cursor as far as there is text.
  mutating func move(to place: Int) { cursor = min(max(0, place), characters.count) }

  /// Removes the characters between the cursor and a place, and returns them.
  @discardableResult
  mutating func remove(to place: Int) -> String {
    let other = min(max(0, place), characters.count)
    let range = min(cursor, other)..<max(cursor, other)
    let removed = String(characters[range])
    characters.removeSubrange(range)
    cursor = range.lowerBound
    return removed
  }

  /// Puts another text in place of some characters, with the cursor behind it.
  mutating func replace(_ range: Range<Int>, with text: String) {
    move(to: range.upperBound)
    remove(to: range.lowerBound)
    insert(text)
  }

  /// Where the cursor's line starts.
  var lineStart: Int { characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }

  /// Where the cursor's line ends.
  var lineEnd: Int { characters[cursor...].firstIndex(of: "\n") ?? characters.count }

  /// Where the word before the cursor starts.
  var previousWord: Int {
    var place = cursor
    while place > 0, !Self.isInWord(characters[place - 1]) { place -= 1 }
    while place > 0, Self.isInWord(characters[place - 1]) { place -= 1 }
    return place
  }

  /// Where the word behind the cursor ends.
  var nextWord: Int {
    var place = cursor
    while place < characters.count, !Self.isInWord(characters[place]) { place += 1 }
    while place < characters.count, Self.isInWord(characters[place]) { place += 1 }
    return place
  }

  /// Moves to the same column of the line above; false on the first line.
  mutating func moveUp() -> Bool {
    let start = lineStart
    guard start > 0 else { return false }
    let column = cursor - start
    move(to: start - 1)
    move(to: min(lineStart + column, start - 1))
    return true
  }

  /// Moves to the same column of the line below; false on the last line.
  mutating func moveDown() -> Bool {
    let end = lineEnd
    guard end < characters.count else { return false }
    let column = cursor - lineStart
    move(to: end + 1)
    move(to: min(cursor + column, lineEnd))
    return true
  }

  private static func isInWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
