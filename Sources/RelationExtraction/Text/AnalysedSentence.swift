/// A sentence as frames see it: words, ends, dates and marks in reading order.
///
/// It lies in the arena of its document, is handed on by its address, and must not outlive it.
struct AnalysedSentence: BitwiseCopyable {
  /// A word, an end, a date or a mark.
  struct Item: BitwiseCopyable {
    enum Kind: BitwiseCopyable, Hashable {
      case word
      case end(Int32)
      case date(Int32)
      case punctuation(Token.Punctuation)
    }

    var kind: Kind
    private var bounds: CompactRange
    /// The reserved classes of which a phrase begins here; none but for words.
    fileprivate(set) var reserved: UInt64
    /// The types of an end; none for anything else.
    var types: UInt64
    /// Whether an inflected verb of the rules begins here.
    fileprivate(set) var isVerb: Bool
    /// Whether a phrase that triggers rules begins here.
    let isTrigger: Bool
    /// Whether it only says where another place is.
    var isLocationModifier = false

    /// A word, a date or a mark.
    init(_ token: Token, at index: Int) {
      switch token.kind {
      case .word, .mention: kind = .word
      case .date(let date): kind = .date(date)
      case .punctuation(let mark): kind = .punctuation(mark)
      }
      bounds = CompactRange(index..<index + 1)
      (reserved, types, isVerb, isTrigger) = (token.reserved, 0, token.isVerb, token.isTrigger)
    }

    /// An end, by its number in the sentence.
    init(end number: Int, types: UInt64, tokens: Range<Int>) {
      kind = .end(Int32(number))
      bounds = CompactRange(tokens)
      (reserved, isVerb, isTrigger) = (0, false, false)
      self.types = types
    }

    /// The tokens it takes.
    var tokens: Range<Int> {
      get { bounds.range }
      set { bounds = CompactRange(newValue) }
    }
  }

  /// Where the words of a member of an end begin, and the item of the end.
  struct Start: BitwiseCopyable {
    var offset: Int
    var item: Int
  }

  private struct Body: BitwiseCopyable {
    let sequence: TokenSequence
    let items: BufferView<Item>
    let ends: BufferView<End>
    let starts: BufferView<Start>
    var detours = ArenaList<CompactRange>()
  }

  private let body: UnsafeMutablePointer<Body>

  /// Takes what the words of a sentence come to; `starts` are those of the members of the ends.
  init(_ sequence: TokenSequence, items: BufferView<Item>, ends: [End], starts: [Start], in arena: Arena) {
    // Nearly always in order as they were found.
    let isOrdered = zip(starts, starts.dropFirst()).allSatisfy { $0.offset <= $1.offset }
    let starts =
      isOrdered ? starts : starts.sorted { ($0.offset, $0.item) < ($1.offset, $1.item) }
    body = arena.allocate(Body.self, count: 1)
    body.initialize(
      to: Body(
        sequence: sequence, items: items, ends: arena.copy(ends), starts: arena.copy(starts)))
    findAsides(in: arena)
  }

  var sequence: TokenSequence { body.pointee.sequence }
  var items: BufferView<Item> { body.pointee.items }
  var ends: BufferView<End> { body.pointee.ends }

  /// Runs of items that a frame may pass over as if they were not there: brackets, places of places.
  var detours: BufferView<CompactRange> { body.pointee.detours.view }

  /// Lets frames pass over items, in all copies of the sentence.
  func addDetour(_ items: Range<Int>, in arena: Arena) {
    body.pointee.detours.append(CompactRange(items), in: arena)
  }

  /// The item of the end of which a member's words begin there; where several do, of the last.
  func item(of member: EndMember) -> Int? {
    let starts = body.pointee.starts
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].offset <= member.span.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && starts[low - 1].offset == member.span.lowerBound ? starts[low - 1].item : nil
  }

  /// The end at an item.
  func end(at item: Int) -> End? {
    guard items.indices.contains(item), case .end(let number) = items[item].kind else { return nil }
    return ends[Int(number)]
  }

  /// The types of the end at an item; none where another thing stands.
  func types(at item: Int) -> UInt64 { items.indices.contains(item) ? items[item].types : 0 }

  /// The token with which an item begins.
  func token(at item: Int) -> Token { sequence.tokens[items[item].tokens.lowerBound] }

  /// The phrases that begin at an item.
  func phrases(at item: Int) -> BufferView<PhraseMatch> {
    sequence.phrases(at: items[item].tokens.lowerBound)
  }

  /// The phrase of a reserved class that begins at an item.
  func phrase(_ name: ReservedClasses.Name, at item: Int) -> PhraseMatch? {
    guard has(name, at: item) else { return nil }
    return sequence.phrase(name, at: items[item].tokens.lowerBound)
  }

  /// Whether a phrase of a reserved class begins at an item.
  func has(_ name: ReservedClasses.Name, at item: Int) -> Bool {
    has(ReservedClasses.bit(name), at: item)
  }

  /// Whether a phrase of one of some reserved classes begins at an item.
  func has(_ classes: UInt64, at item: Int) -> Bool {
    items.indices.contains(item) && items[item].reserved & classes != 0
  }

  /// Whether an inflected verb of the rules begins at an item.
  func isVerb(at item: Int) -> Bool { items.indices.contains(item) && items[item].isVerb }

  /// Whether an item is a word.
  func isWord(at item: Int) -> Bool { items.indices.contains(item) && items[item].kind == .word }

  /// Whether an item is that mark.
  func isPunctuation(_ mark: Token.Punctuation, at item: Int) -> Bool {
    items.indices.contains(item) && items[item].kind == .punctuation(mark)
  }

  /// Whether an item may be of a phrase: a word, or a hyphen.
  func isOfPhrase(_ item: Int) -> Bool {
    items[item].kind == .word || items[item].kind == .punctuation(.dash)
  }

  /// Whether a dash joins two words: "a 45-minute meeting".
  func isHyphen(at item: Int) -> Bool {
    guard item > 0, item + 1 < items.count, isPunctuation(.dash, at: item) else { return false }
    let mark = sequence.tokens[items[item].tokens.lowerBound].source
    return sequence.tokens[items[item].tokens.lowerBound - 1].source.upperBound == mark.lowerBound
      && sequence.tokens[items[item].tokens.upperBound].source.lowerBound == mark.upperBound
  }

  /// The bytes of the text from one item to another.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return sequence.sentence }
    return sequence.source(
      items[range.lowerBound].tokens.lowerBound..<items[range.upperBound - 1].tokens.upperBound)
  }

  /// Brackets, paired dashes, relative clauses and dates between commas and what commas add to a person; none is
  /// longer than 16 items.
  private func findAsides(in arena: Arena) {
    var open: Int?
    var dash: Int?
    var relative: Int?
    var aside: Int?
    var comma: Int?
    for index in items.indices {
      switch items[index].kind {
      case .punctuation(.open): open = index
      case .punctuation(.close):
        if let start = open, index - start <= 16 { addDetour(start..<index + 1, in: arena) }
        open = nil
      case .punctuation(.dash) where isHyphen(at: index): break
      case .punctuation(.dash):
        if let start = dash, index - start <= 16, index - start > 1 {
          addDetour(start..<index + 1, in: arena)
          dash = nil
        } else {
          dash = index
        }
      case .punctuation(.comma):
        if let start = relative, index - start <= 16 { addDetour(start..<index + 1, in: arena) }
        relative = has(.relative, at: index + 1) || form(at: index + 1).isSuperset(of: Self.hal) ? index : nil
        if let start = comma, aside == nil, isWhen(start + 1..<index) {
          addDetour(start..<index + 1, in: arena)
        }
        comma = index
        if let start = aside, index - start <= 10 { addDetour(start..<index + 1, in: arena) }
        let isAfterPerson = types(at: index - 1) & EntityTypes.person != 0
        aside = isAfterPerson && !has(.conjunction, at: index + 1) ? index : nil
      case .word where aside == nil: continue
      case .word
      where index - 1 == aside && (form(at: index).contains(.gerund) || has(.clauseBreak, at: index)):
        continue
      case .word where isVerb(at: index) || has(Self.clauseEdges, at: index): aside = nil
      case .end where items[index].types & EntityTypes.person != 0: aside = nil
      default: break
      }
    }
  }

  private static let clauseEdges = ReservedClasses.bits([.clauseBreak, .that])
  /// A verb that says what else is done to whom the sentence speaks of: «، ترافقه الملكة،».
  private static let hal: WordForm = [.present, .withObject]

  /// The form of the verb at an item.
  private func form(at item: Int) -> WordForm {
    guard isVerb(at: item) else { return [] }
    return phrases(at: item).reduce(into: []) { $0.formUnion($1.form) }
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
