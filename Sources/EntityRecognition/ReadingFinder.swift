import NameMatching
import Orthography

/// Finds every way to read a name that begins at each word of a text.
///
/// At each word: the word as it stands and without each licit proclitic, looked up among the first words of
/// names, then extended word by word; where that finds nothing, spellings near enough to a name. What a word by
/// itself may begin comes from a memo.
struct ReadingFinder: ~Copyable {
  private let lexicon: NameLexicon
  private let memo: WordMemo
  private let text: SegmentedText
  private let utf8: UnsafeBufferPointer<UInt8>
  private let folded: UnsafeBufferPointer<UInt8>
  private let words: UnsafeBufferPointer<Word>
  private var comparer = VariantComparer()
  private var all: [Reading] = []

  /// All readings of a text, by their first word.
  static func readings(of text: SegmentedText, lexicon: NameLexicon, memo: WordMemo) -> [Reading] {
    text.utf8.withUnsafeBufferPointer { utf8 in
      text.folded.bytes.withUnsafeBufferPointer { folded in
        text.words.withUnsafeBufferPointer { words in
          var finder = ReadingFinder(
            lexicon: lexicon, memo: memo, text: text, utf8: utf8, folded: folded, words: words)
          var analyzer = WordAnalyzer(lexicon: lexicon)
          for candidate in finder.candidates() {
            let index = Int(candidate.index)
            memo.withAnalysis(
              of: candidate, finder.bytes(index), hash: words[index].hash, by: &analyzer
            ) { finder.addReadings($0, at: index) }
          }
          return finder.all
        }
      }
    }
  }

  private init(
    lexicon: NameLexicon, memo: WordMemo, text: SegmentedText, utf8: UnsafeBufferPointer<UInt8>,
    folded: UnsafeBufferPointer<UInt8>, words: UnsafeBufferPointer<Word>
  ) {
    (self.lexicon, self.memo, self.text) = (lexicon, memo, text)
    (self.utf8, self.folded, self.words) = (utf8, folded, words)
  }

  /// The words that may begin something where they stand.
  private func candidates() -> [WordMemo.Candidate] {
    memo.candidates(among: words).filter { candidate in
      let index = Int(candidate.index)
      return words[index].kind != .digits
        && memo.mayBegin(candidate, before: follows(index + 1) ? words[index + 1].hash : nil)
    }
  }

  private func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: folded[words[index].folded])
  }

  private mutating func addReadings(_ analysis: WordAnalysis, at index: Int) {
    let before = all.count
    addExact(analysis, at: index)
    // باريس is rather another spelling of بارس than ب and آريس.
    let isBehindProclitics = all.count > before && all[before].procliticLength > 0
    if !analysis.variants.isEmpty, all.count == before || isBehindProclitics {
      addVariants(analysis, at: index, withProclitics: !isBehindProclitics)
    }
  }

  /// The first word of a path: which word of the text, and where in it the name begins.
  private struct Start {
    var index: Int
    var procliticLength: Int
    /// Whether its spelling needs no other evidence.
    var isCertain: Bool
    /// Whether its first word is a common one.
    var isCommon: Bool
  }

  /// Whether the text is one word, whose neighbours cannot say what it is.
  private var isAlone: Bool { words.count == 1 }

  private mutating func addExact(_ analysis: WordAnalysis, at index: Int) {
    let before = all.count
    for start in analysis.starts { begin(start, at: index) }
    if all.count == before, !analysis.otherForms.isEmpty {
      for start in analysis.otherForms { begin(start, at: index) }
      // A particle alone is no name.
      all[before...].removeAll { $0.words.count == 1 }
    }
    if analysis.mayJoin { addJoined(bytes(index), procliticLength: 0, at: index) }
    // A word that is a name as it stands keeps its first letter: لبنان is not ل and بنان.
    guard all.count == before, isAlone || !analysis.isCommon else { return }
    for stripped in analysis.stripped {
      for start in analysis.strippedStarts[stripped.starts] { begin(start, at: index) }
      if stripped.mayJoin {
        stripped.stripping.withRest(of: bytes(index)) {
          addJoined($0, procliticLength: stripped.stripping.length, at: index)
        }
      }
    }
  }

  private mutating func begin(_ start: NameStart, at index: Int) {
    let layer = lexicon.layers[Int(start.layer)]
    let first = Start(
      index: index, procliticLength: Int(start.procliticLength), isCertain: start.isCertain,
      isCommon: start.isCommon)
    if start.isName { addNames(at: start.node, in: layer, first, end: index + 1, cost: start.cost) }
    if start.isContinued { follow(first, in: layer, node: start.node, next: index + 1, cost: start.cost) }
  }

  /// Adds names of one word that the text writes as two; سليم أن is not سليمان.
  private mutating func addJoined(
    _ first: UnsafeBufferPointer<UInt8>, procliticLength: Int, at index: Int
  ) {
    let next = index + 1
    guard follows(next) else { return }
    let second = bytes(next)
    let count = first.count + second.count
    guard count >= SplitWords.shortest else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { buffer in
      _ = buffer.initialize(fromContentsOf: first)
      _ = buffer[first.count...].initialize(fromContentsOf: second)
      let joined = UnsafeBufferPointer(buffer)
      let hash = WordHash.hash(joined)
      for layer in lexicon.layers {
        let node = layer.firstNode(of: joined, hash: hash)
        guard node >= 0, !CommonWords.contains(second, hash: words[next].hash) else { continue }
        let start = Start(index: index, procliticLength: procliticLength, isCertain: false, isCommon: false)
        extend(start, in: layer, node: node, next: next + 1, cost: NameParticles.cost / 2)
      }
    }
  }

  /// Follows the paths on from a node and adds a reading wherever names end.
  private mutating func extend(_ start: Start, in layer: LexiconLayer, node: Int32, next: Int, cost: Int32) {
    addNames(at: node, in: layer, start, end: next, cost: cost)
    if layer.trie.hasChildren(node) { follow(start, in: layer, node: node, next: next, cost: cost) }
  }

  /// Follows the paths on from a node that has some.
  private mutating func follow(_ start: Start, in layer: LexiconLayer, node: Int32, next: Int, cost: Int32) {
    guard follows(next) else { return }
    let hash = words[next].hash
    if memo.leadsNowhere(hash, from: node, of: layer.number, cost: cost) { return }
    let word = bytes(next)
    let exact = layer.child(of: node, by: word, hash: hash)
    if exact >= 0 {
      extend(start, in: layer, node: exact, next: next + 1, cost: cost)
      return
    }
    for form in otherForms(of: word, hash: hash) {
      let other = form.withUnsafeBufferPointer { layer.child(of: node, by: $0, hash: WordHash.hash($0)) }
      guard other >= 0 else { continue }
      extend(start, in: layer, node: other, next: next + 1, cost: cost + NameParticles.cost)
      return
    }
    let variants = variants(
      of: word, hash: hash, from: node, of: layer, grace: WordMemo.grace(cost: cost))
    if variants.isEmpty { memo.rememberDeadEnd(hash, from: node, of: layer.number, cost: cost) }
    for variant in variants where cost + variant.cost <= Self.limit {
      extend(start, in: layer, node: variant.node, next: next + 1, cost: cost + variant.cost)
    }
  }

  /// The nodes to which spellings of a word lead on, with what the differences cost.
  private mutating func variants(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt64, from node: Int32, of layer: LexiconLayer, grace: Int32
  ) -> [(node: Int32, cost: Int32)] {
    let edges = layer.trie.edges(from: node)
    guard edges.count <= Self.mostCompared else { return [] }
    var isFirst = true
    var found: [(node: Int32, cost: Int32)] = []
    for edge in edges where layer.mayBeSpellings(word, edge.word) {
      if isFirst {
        if CommonWords.contains(word, hash: hash) { return [] }
        comparer.begin(with: word)
        isFirst = false
      }
      if let variant = comparer.variant(of: edge.word, layer.words.bytes(of: edge.word), grace: grace) {
        found.append((edge.node, variant.cost))
      }
    }
    return found
  }

  /// Words that many names share lead nowhere in particular.
  private static let mostCompared = 256

  /// The most that the words of a name may differ together.
  private static let limit: Int32 = 600

  /// How else a word may stand inside a name: as another form of a particle, without its article, or with the
  /// other reading of a foreign J, as in كيم يونغ أون for كيم جونغ أون.
  private func otherForms(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> [[UInt8]] {
    let isLongWithArticle = word.count >= 12 && ArabicArticle.isPrefix(of: word)
    return NameParticles.others(of: word, hash: hash) + (isLongWithArticle ? [Array(word.dropFirst(4))] : [])
      + NameParticles.otherReadingsOfJ(word)
  }

  private mutating func addVariants(
    _ analysis: WordAnalysis, at index: Int, withProclitics: Bool
  ) {
    guard words[index].kind == .letters, !isLowerCaseLatin(words[index]) else { return }
    let before = all.count
    var procliticLength: UInt8 = 0
    for variant in analysis.variants {
      // The fewest proclitics that lead to a name.
      if variant.procliticLength != procliticLength, all.count > before || !withProclitics { return }
      // ببوتين is ب and بوتين, not a spelling of it.
      if !withProclitics, analysis.strippedStarts.contains(where: { $0.node == variant.node }) { continue }
      procliticLength = variant.procliticLength
      begin(variant, at: index)
    }
  }

  /// Adds a reading when names end at a node.
  private mutating func addNames(
    at node: Int32, in layer: LexiconLayer, _ start: Start, end: Int, cost: Int32
  ) {
    guard let entries = layer.entries(at: node) else { return }
    let first = bytes(start.index)
    let name = UnsafeBufferPointer(rebasing: first[start.procliticLength...])
    let low =
      start.procliticLength == 0
      ? words[start.index].source.lowerBound
      : Int(text.folded.origins[words[start.index].folded.lowerBound + start.procliticLength])
    let span = low..<words[end - 1].source.upperBound
    var letters = -start.procliticLength
    for index in start.index..<end { letters += words[index].folded.count }
    // Arabic letters take two bytes.
    let isNarrow = utf8[low] < 0x80
    all.append(
      Reading(
        words: start.index..<end, span: span, procliticLength: start.procliticLength,
        procliticDoubt: Proclitics.doubt(of: UnsafeBufferPointer(rebasing: first[..<start.procliticLength])),
        entries: entries, cost: cost, isCertain: start.isCertain, letters: isNarrow ? letters : letters / 2,
        hasArticle: ArabicArticle.isPrefix(of: name),
        isCommonWord: end == start.index + 1 && start.isCommon && !isCapitals(span),
        isWholeText: start.index == 0 && end == words.count))
  }

  private func isCapitals(_ span: Range<Int>) -> Bool {
    utf8[span].allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Whether a word stands so close after the one before it that both may belong to one name.
  @inline(__always)
  private func follows(_ index: Int) -> Bool {
    guard index > 0, index < words.count else { return false }
    let gap = words[index - 1].source.upperBound..<words[index].source.lowerBound
    return WordGap.joins(UnsafeBufferPointer(rebasing: utf8[gap]))
  }

  /// Whether a word of a script with capitals begins with a small letter: such a word is no misspelt name.
  private func isLowerCaseLatin(_ word: Word) -> Bool {
    let first = utf8[word.source.lowerBound]
    if first < 0x80 { return (0x61...0x7A).contains(first) }
    // Scripts from Hebrew on have no capitals.
    if first >= 0xD7 { return false }
    return text.text(word.source).unicodeScalars.first?.properties.isLowercase ?? false
  }
}
