/// A sentence as frames see it: words, ends, dates and marks in reading order.
///
/// A class, as every stage of one reading keeps it; never leaves the thread.
final class AnalysedSentence {
  /// A word, an end, a date or a mark.
  struct Item {
    enum Kind: Hashable {
      case word
      case end(Int)
      case date(Int)
      case punctuation(Token.Punctuation)
    }

    var kind: Kind
    var tokens: Range<Int>
  }

  /// What the words of a sentence come to.
  struct Contents {
    var items: [Item] = []
    var ends: [End] = []
    /// What noun phrases state by themselves.
    var facts: [PhraseFact] = []
    /// Where the words of the members of ends begin, and the items of the ends.
    fileprivate var starts: [(start: Int, item: Int)] = []

    /// Records where the words of a member of an end begin.
    mutating func note(_ member: EndMember, at item: Int) { starts.append((member.span.lowerBound, item)) }
  }

  let sequence: TokenSequence
  let items: [Item]
  let ends: [End]
  /// What noun phrases state by themselves.
  let facts: [PhraseFact]
  private let starts: [(start: Int, item: Int)]
  /// Runs of items that a frame may pass over as if they were not there: brackets, places of places.
  var detours: [Range<Int>] = []
  /// The items that say where another place is.
  var locationModifiers: Set<Int> = []

  init(_ sequence: TokenSequence, _ contents: Contents) {
    self.sequence = sequence
    (items, ends, facts) = (contents.items, contents.ends, contents.facts)
    // Nearly always in order as they were found.
    let isOrdered = zip(contents.starts, contents.starts.dropFirst()).allSatisfy { $0.start <= $1.start }
    starts =
      isOrdered ? contents.starts : contents.starts.sorted { ($0.start, $0.item) < ($1.start, $1.item) }
    detours = asides()
  }

  /// The item of the end of which a member's words begin there; where several do, of the last.
  func item(of member: EndMember) -> Int? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].start <= member.span.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && starts[low - 1].start == member.span.lowerBound ? starts[low - 1].item : nil
  }

  /// The end at an item.
  func end(at item: Int) -> End? {
    guard items.indices.contains(item), case .end(let number) = items[item].kind else { return nil }
    return ends[number]
  }

  /// The phrase of a reserved class that begins at an item.
  func phrase(_ name: ReservedClasses.Name, at item: Int) -> PhraseMatch? {
    guard items.indices.contains(item), items[item].kind == .word else { return nil }
    return sequence.phrase(name, at: items[item].tokens.lowerBound)
  }

  /// Whether a phrase of a reserved class begins at an item.
  func has(_ name: ReservedClasses.Name, at item: Int) -> Bool {
    guard items.indices.contains(item), items[item].kind == .word else { return false }
    return sequence.has(name, at: items[item].tokens.lowerBound)
  }

  /// Whether any phrase of the rules begins at an item.
  func hasPhrase(at item: Int) -> Bool {
    !sequence.tokens[items[item].tokens.lowerBound].phrases.isEmpty
  }

  /// Whether an inflected verb of the rules begins at an item.
  func isVerb(at item: Int) -> Bool {
    guard items.indices.contains(item), items[item].kind == .word else { return false }
    return sequence.tokens[items[item].tokens.lowerBound].isVerb
  }

  /// Whether an item is that mark.
  func isPunctuation(_ mark: Token.Punctuation, at item: Int) -> Bool {
    items.indices.contains(item) && items[item].kind == .punctuation(mark)
  }

  /// The bytes of the text from one item to another.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return sequence.sentence }
    return sequence.source(
      items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound)
  }

  /// Brackets, paired dashes, relative clauses and dates between commas and what commas add to a person; none is
  /// longer than 16 items.
  private func asides() -> [Range<Int>] {
    var detours: [Range<Int>] = []
    var open: Int?
    var dash: Int?
    var relative: Int?
    var aside: Int?
    var comma: Int?
    for index in items.indices {
      switch items[index].kind {
      case .punctuation(.open): open = index
      case .punctuation(.close):
        if let start = open, index - start <= 16 { detours.append(start..<index + 1) }
        open = nil
      case .punctuation(.dash):
        if let start = dash, index - start <= 16, index - start > 1 {
          detours.append(start..<index + 1)
          dash = nil
        } else {
          dash = index
        }
      case .punctuation(.comma):
        if let start = relative, index - start <= 16 { detours.append(start..<index + 1) }
        relative = has(.relative, at: index + 1) || form(at: index + 1).isSuperset(of: Self.hal) ? index : nil
        if let start = comma, aside == nil, isWhen(start + 1..<index) { detours.append(start..<index + 1) }
        comma = index
        if let start = aside, index - start <= 10 { detours.append(start..<index + 1) }
        let isAfterPerson = (end(at: index - 1)?.types ?? 0) & EntityTypes.person != 0
        aside = isAfterPerson && !has(.conjunction, at: index + 1) ? index : nil
      case .word where index - 1 == aside && form(at: index).contains(.gerund): continue
      case .word where isVerb(at: index) || has(.clauseBreak, at: index) || has(.that, at: index): aside = nil
      case .end where (end(at: index)?.types ?? 0) & EntityTypes.person != 0: aside = nil
      default: break
      }
    }
    return detours
  }

  /// A verb that says what else is done to whom the sentence speaks of: «، ترافقه الملكة،».
  private static let hal: WordForm = [.present, .withObject]

  /// The form of the verb at an item.
  private func form(at item: Int) -> WordForm {
    guard isVerb(at: item) else { return [] }
    return sequence.phrases[sequence.tokens[items[item].tokens.lowerBound].phrases]
      .reduce(into: []) { $0.formUnion($1.form) }
  }

  /// Whether nothing but a date and small words stand between two commas.
  private func isWhen(_ range: Range<Int>) -> Bool {
    guard range.count <= 4 else { return false }
    var hasDate = false
    for index in range {
      if case .date = items[index].kind {
        hasDate = true
      } else if !has(.preposition, at: index), !has(.skip, at: index) {
        return false
      }
    }
    return hasDate
  }
}
