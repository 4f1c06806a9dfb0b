import NameMatching
import Orthography

/// Finds every way to read a name that begins at each word of a text.
///
/// At each word: the word as it stands and without each licit proclitic, looked up among the first words of
/// names, then extended word by word; where that finds nothing, spellings near enough to a name.
struct ReadingFinder {
  let lexicon: NameLexicon
  let text: SegmentedText
  let findsVariants: Bool
  let memo: VariantMemo

  /// All readings, by their first word.
  func readings() -> [Reading] {
    var all: [Reading] = []
    for index in text.words.indices where text.words[index].kind != .digits {
      let before = all.count
      addExact(at: index, to: &all)
      if findsVariants, all.count == before { addVariants(at: index, to: &all) }
    }
    return all
  }

  /// The first word of a path: which word of the text, and where in it the name begins.
  private struct Start {
    var index: Int
    var procliticLength: Int
  }

  private func addExact(at index: Int, to all: inout [Reading]) {
    let bytes = text.foldedBytes(of: text.words[index])
    let before = all.count
    begin(Start(index: index, procliticLength: 0), bytes: bytes, to: &all)
    // A word that is a name as it stands keeps its first letter: لبنان is not ل and بنان.
    guard all.count == before, !CommonWords.contains(bytes) else { return }
    for stripping in Proclitics.strippings(of: bytes) {
      let rest = stripping.rest(of: bytes)
      begin(Start(index: index, procliticLength: stripping.length), bytes: rest[...], to: &all)
    }
  }

  private func begin(_ start: Start, bytes: ArraySlice<UInt8>, to all: inout [Reading]) {
    let word = lexicon.words.number(of: bytes)
    if word >= 0 {
      let node = lexicon.trie.child(of: NameTrie.root, by: word)
      if node >= 0 { extend(start, node: node, next: start.index + 1, cost: 0, to: &all) }
    }
    // A name of one word that the text writes as two.
    let next = start.index + 1
    guard bytes.count >= 4, follows(next) else { return }
    let joined = Array(bytes) + Array(text.foldedBytes(of: text.words[next]))
    guard joined.count >= 12 else { return }
    let joinedWord = lexicon.words.number(of: joined[...])
    guard joinedWord >= 0 else { return }
    let node = lexicon.trie.child(of: NameTrie.root, by: joinedWord)
    if node >= 0 { extend(start, node: node, next: next + 1, cost: 0.05, to: &all) }
  }

  /// Follows the paths on from a node and adds a reading wherever names end.
  private func extend(_ start: Start, node: Int32, next: Int, cost: Float, to all: inout [Reading]) {
    let entries = lexicon.trie.entries(at: node)
    if !entries.isEmpty { add(start, entries: entries, end: next, cost: cost, to: &all) }
    let edges = lexicon.trie.edges(from: node)
    guard !edges.isEmpty, follows(next) else { return }
    let bytes = text.foldedBytes(of: text.words[next])
    let word = lexicon.words.number(of: bytes)
    let exact = word >= 0 ? lexicon.trie.child(of: node, by: word) : -1
    if exact >= 0 {
      extend(start, node: exact, next: next + 1, cost: cost, to: &all)
      return
    }
    guard findsVariants, edges.count <= 256, !CommonWords.contains(bytes) else { return }
    let letters = LetterCosts.letters(bytes)
    // The words before it already speak for the name.
    let grace: Float = cost < 0.1 ? 0.3 : 0
    for edge in edges {
      if let more = lexicon.variantCost(letters, of: edge.word, grace: grace), cost + more <= 1.2 {
        extend(start, node: edge.node, next: next + 1, cost: cost + more, to: &all)
      }
    }
  }

  private func addVariants(at index: Int, to all: inout [Reading]) {
    let word = text.words[index]
    let bytes = text.foldedBytes(of: word)
    guard word.kind == .letters, bytes.count >= 4, !isLowerCaseLatin(word) else { return }
    let before = all.count
    var procliticLength = 0
    for variant in memo.starts(at: bytes, find: { variantStarts(at: bytes) }) {
      // The fewest proclitics that lead to a name.
      if variant.procliticLength != procliticLength, all.count > before { return }
      procliticLength = variant.procliticLength
      let node = lexicon.trie.child(of: NameTrie.root, by: variant.word)
      guard node >= 0 else { continue }
      let start = Start(index: index, procliticLength: procliticLength)
      extend(start, node: node, next: index + 1, cost: variant.cost, to: &all)
    }
  }

  /// How a word may begin a misspelt name, without proclitics first.
  private func variantStarts(at bytes: ArraySlice<UInt8>) -> [VariantMemo.Start] {
    guard !CommonWords.contains(bytes), !ContextWords.contains(bytes), !lexicon.isDemonym(bytes) else {
      return []
    }
    let bare = Proclitics.Stripping(length: 0, restoresAlef: false)
    return ([bare] + Proclitics.strippings(of: bytes)).flatMap { stripping -> [VariantMemo.Start] in
      let rest = stripping.rest(of: bytes)[...]
      guard stripping.length == 0 || !CommonWords.contains(rest), !lexicon.isDemonym(rest) else { return [] }
      return lexicon.firstWordVariants(of: LetterCosts.letters(rest)).map {
        VariantMemo.Start(procliticLength: stripping.length, word: $0.word, cost: $0.cost)
      }
    }
  }

  private func add(
    _ start: Start, entries: [NameTrie.Entry], end: Int, cost: Float, to all: inout [Reading]
  ) {
    let first = text.words[start.index]
    let low = Int(text.folded.origins[first.folded.lowerBound + start.procliticLength])
    let span = low..<text.words[end - 1].source.upperBound
    var letters = -start.procliticLength
    for index in start.index..<end { letters += text.words[index].folded.count }
    let name = text.folded.bytes[(first.folded.lowerBound + start.procliticLength)..<first.folded.upperBound]
    // Arabic letters take two bytes.
    let isNarrow = text.utf8[low] < 0x80
    all.append(
      Reading(
        words: start.index..<end, span: span, procliticLength: start.procliticLength, entries: entries,
        cost: cost, letters: isNarrow ? letters : letters / 2,
        hasArticle: ArabicArticle.isPrefix(of: name), isCommonWord: isCommon(name) && !isCapitals(span)))
  }

  private func isCommon(_ word: ArraySlice<UInt8>) -> Bool {
    CommonWords.contains(word)
      || Proclitics.strippings(of: word).contains { CommonWords.contains($0.rest(of: word)[...]) }
  }

  private func isCapitals(_ span: Range<Int>) -> Bool {
    text.utf8[span].allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Whether a word stands so close after the one before it that both may belong to one name.
  private func follows(_ index: Int) -> Bool {
    guard index > 0, index < text.words.count else { return false }
    let gap = text.words[index - 1].source.upperBound..<text.words[index].source.lowerBound
    guard gap.count <= 8 else { return false }
    var lineEnds = 0
    var scalars = text.utf8[gap].makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&scalars) {
      switch scalar.value {
      case 0x0A: lineEnds += 1
      case 0x09, 0x0D, 0x20, 0xA0, 0x27, 0x2D, 0x2E, 0xB7, 0x2010...0x2012, 0x2019, 0x200B...0x200F, 0x2011,
        0x202A...0x202E, 0x2066...0x2069, 0x30FB, 0xFEFF:
        continue
      default: return false
      }
    }
    return lineEnds <= 1
  }

  /// Whether a word of a script with capitals begins with a small letter: such a word is no misspelt name.
  private func isLowerCaseLatin(_ word: Word) -> Bool {
    let first = text.utf8[word.source.lowerBound]
    if first < 0x80 { return (0x61...0x7A).contains(first) }
    // Scripts from Hebrew on have no capitals.
    if first >= 0xD7 { return false }
    return text.text(word.source).unicodeScalars.first?.properties.isLowercase ?? false
  }
}
