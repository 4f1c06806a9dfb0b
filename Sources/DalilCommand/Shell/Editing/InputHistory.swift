/// What was typed before, the latest last, and the way through it.
struct InputHistory: Sendable {
  private(set) var entries: [String]

  /// What was being written when the way into the past began.
  private var draft = ""
  private var position: Int

  init(_ entries: [String] = []) {
    self.entries = entries
    position = entries.count
  }

  /// Adds an entry, unless it is blank or repeats the latest, and returns to the present.
  ///
  /// - Returns: whether it was added.
  @discardableResult
  mutating func append(_ text: String) -> Bool {
    defer { position = entries.count }
    guard text.contains(where: { !$0.isWhitespace }), entries.last != text else { return false }
    entries.append(text)
    return true
  }

  /// The entry before; `nil` at the earliest.
  mutating func previous(leaving text: String) -> String? {
    guard position > 0 else { return nil }
    if position == entries.count { draft = text }
    position -= 1
    return entries[position]
  }

  /// The entry after, in the end what was being written; `nil` in the present.
  mutating func next() -> String? {
    guard position < entries.count else { return nil }
    position += 1
    return position == entries.count ? draft : entries[position]
  }

  /// The latest entry that holds a text and comes before a position, with its position.
  func latest(containing text: String, before position: Int) -> (position: Int, entry: String)? {
    guard !text.isEmpty else { return nil }
    return entries[..<min(max(0, position), entries.count)].lastIndex {
      $0.lowercased().contains(text.lowercased())
    }
    .map { ($0, entries[$0]) }
  }
}
