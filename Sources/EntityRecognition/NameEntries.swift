/// Names that end at one node, nearly always a single one, which then needs no memory of its own.
struct NameEntries: RandomAccessCollection, Sendable {
  private var first: NameTrie.Entry
  private var others: [NameTrie.Entry] = []
  private(set) var count: Int

  /// The names that a sequence has; `nil` for none.
  init?(_ entries: some Sequence<NameTrie.Entry>) {
    var iterator = entries.makeIterator()
    guard let first = iterator.next() else { return nil }
    (self.first, count) = (first, 1)
    while let other = iterator.next() {
      others.append(other)
      count += 1
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> NameTrie.Entry { index == 0 ? first : others[index - 1] }

  /// Those that satisfy a condition; `nil` for none.
  func filtered(_ isIncluded: (NameTrie.Entry) -> Bool) -> NameEntries? {
    if count == 1 { return isIncluded(first) ? self : nil }
    return NameEntries(filter(isIncluded))
  }
}
