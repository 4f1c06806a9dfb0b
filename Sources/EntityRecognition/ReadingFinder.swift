import NameMatching
import Orthography

/// Finds every way to read a name that begins at each word of a text.
///
/// At each word: the word as it stands and without each licit proclitic, looked up among the first words of
/// names, then extended word by word; where that finds nothing, spellings near enough to a name. What a word by
/// itself may begin comes from a memo.
struct ReadingFinder {
  let text: SegmentedText
  let lexicon: NameLexicon
  let memo: WordMemo

  /// All readings, by their first word.
  func readings() -> [Reading] {
    var all: [Reading] = []
    text.folded.bytes.withUnsafeBufferPointer { bytes in
      for index in text.words.indices where text.words[index].kind != .digits {
        let word = UnsafeBufferPointer(rebasing: bytes[text.words[index].folded])
        guard let analysis = memo.analysis(of: word, hash: wordHash(at: index, in: bytes)) else { continue }
        addReadings(analysis, at: index, to: &all)
      }
    }
    return all
  }

  /// The hash of a word; `bytes` are those of the folded text.
  @inline(__always)
  private func wordHash(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let folded = text.words[index].folded
    let word = UnsafeBufferPointer(rebasing: bytes[folded])
    guard let base = word.baseAddress, bytes.count - folded.upperBound >= 8 else {
      return WordHash.hash(word)
    }
    return WordHash.hash(base, count: word.count)
  }

  private func addReadings(_ analysis: WordMemo.Analysis, at index: Int, to all: inout [Reading]) {
    let before = all.count
    addExact(analysis, at: index, to: &all)
    // باريس is rather another spelling of بارس than ب and آريس.
    let isBehindProclitics = all.count > before && all[before].procliticLength > 0
    if !analysis.variants.isEmpty, all.count == before || isBehindProclitics {
      addVariants(analysis, at: index, withProclitics: !isBehindProclitics, to: &all)
    }
  }

  /// The first word of a path: which word of the text, and where in it the name begins.
  private struct Start {
    var index: Int
    var procliticLength: Int
    var layer: LexiconLayer
    /// Whether its spelling needs no other evidence.
    var isCertain: Bool
  }

  /// Whether the text is one word, whose neighbours cannot say what it is.
  private var isAlone: Bool { text.words.count == 1 }

  private func addExact(_ analysis: WordMemo.Analysis, at index: Int, to all: inout [Reading]) {
    let before = all.count
    begin(analysis.starts, at: index, to: &all)
    if all.count == before, !analysis.otherForms.isEmpty {
      begin(analysis.otherForms, at: index, to: &all)
      // A particle alone is no name.
      all[before...].removeAll { $0.words.count == 1 }
    }
    if analysis.mayJoin {
      addJoined(text.foldedBytes(of: text.words[index]), procliticLength: 0, at: index, to: &all)
    }
    // A word that is a name as it stands keeps its first letter: لبنان is not ل and بنان.
    guard all.count == before, isAlone || !analysis.isCommon else { return }
    for stripped in analysis.stripped {
      begin(stripped.starts, at: index, to: &all)
      if stripped.mayJoin {
        let rest = stripped.stripping.rest(of: text.foldedBytes(of: text.words[index]))
        addJoined(rest[...], procliticLength: stripped.stripping.length, at: index, to: &all)
      }
    }
  }

  private func begin(_ starts: [WordMemo.Start], at index: Int, to all: inout [Reading]) {
    for start in starts {
      extend(
        Start(
          index: index, procliticLength: start.procliticLength, layer: start.layer, isCertain: start.isCertain
        ),
        node: start.node,
        next: index + 1, cost: start.cost, to: &all)
    }
  }

  /// Adds names of one word that the text writes as two; سليم أن is not سليمان.
  private func addJoined(
    _ bytes: ArraySlice<UInt8>, procliticLength: Int, at index: Int, to all: inout [Reading]
  ) {
    let next = index + 1
    guard follows(next) else { return }
    let following = text.foldedBytes(of: text.words[next])
    guard bytes.count + following.count >= SplitWords.shortest else { return }
    let hash = Self.hash(of: bytes, joinedWith: following)
    for layer in lexicon.layers where layer.firstWords.mayContain(hash) {
      let node = layer.trie.child(of: NameTrie.root, by: layer.words.number(of: bytes + following))
      guard node >= 0, !CommonWords.contains(following) else { continue }
      let start = Start(
        index: index, procliticLength: procliticLength, layer: layer, isCertain: false)
      extend(start, node: node, next: next + 1, cost: NameParticles.cost / 2, to: &all)
    }
  }

  /// The hash of two words written as one.
  private static func hash(of first: ArraySlice<UInt8>, joinedWith second: ArraySlice<UInt8>) -> UInt64 {
    let count = first.count + second.count
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 8) { joined in
      joined.initialize(repeating: 0)
      _ = joined.update(fromContentsOf: first)
      _ = joined[first.count...].update(fromContentsOf: second)
      return joined.baseAddress.map { WordHash.hash($0, count: count) } ?? 0
    }
  }

  /// Follows the paths on from a node and adds a reading wherever names end.
  private func extend(_ start: Start, node: Int32, next: Int, cost: Int32, to all: inout [Reading]) {
    let trie = start.layer.trie
    let entries = start.layer.entries(at: node)
    if !entries.isEmpty { add(start, entries: entries, end: next, cost: cost, to: &all) }
    guard trie.hasChildren(node), follows(next) else { return }
    // The words before it already speak for the name.
    let grace: Int32 = cost <= NameParticles.cost ? 30 : 0
    let bytes = text.foldedBytes(of: text.words[next])
    let hash = text.folded.bytes.withUnsafeBufferPointer { wordHash(at: next, in: $0) }
    if memo.leadsNowhere(hash, from: node, of: start.layer, grace: grace) { return }
    let word = bytes.withUnsafeBufferPointer { start.layer.words.number(of: $0, hash: hash) }
    let exact = trie.child(of: node, by: word)
    if exact >= 0 {
      extend(start, node: exact, next: next + 1, cost: cost, to: &all)
      return
    }
    for form in otherForms(of: bytes) {
      let other = trie.child(of: node, by: start.layer.words.number(of: form[...]))
      guard other >= 0 else { continue }
      extend(start, node: other, next: next + 1, cost: cost + NameParticles.cost, to: &all)
      return
    }
    let variants = variants(of: bytes, from: node, of: start.layer, grace: grace)
    if variants.isEmpty { memo.rememberDeadEnd(hash, from: node, of: start.layer, grace: grace) }
    for variant in variants where cost + variant.cost <= Self.limit {
      extend(start, node: variant.node, next: next + 1, cost: cost + variant.cost, to: &all)
    }
  }

  /// The nodes to which spellings of a word lead on, with what the differences cost.
  private func variants(
    of bytes: ArraySlice<UInt8>, from node: Int32, of layer: LexiconLayer, grace: Int32
  ) -> [(node: Int32, cost: Int32)] {
    let edges = layer.trie.edges(from: node)
    guard edges.count <= Self.mostCompared else { return [] }
    let candidates = bytes.withUnsafeBufferPointer { word in
      edges.filter { layer.mayBeSpellings(word, $0.word) }
    }
    guard !candidates.isEmpty, !CommonWords.contains(bytes) else { return [] }
    let spelling = WordSpelling(bytes)
    var distance = UnitDistance()
    return candidates.compactMap { edge in
      layer.variant(spelling, of: edge.word, grace: grace, using: &distance).map { (edge.node, $0.cost) }
    }
  }

  /// Words that many names share lead nowhere in particular.
  private static let mostCompared = 256

  /// The most that the words of a name may differ together.
  private static let limit: Int32 = 600

  /// How else a word may stand inside a name: as another form of a particle, without its article, or with the
  /// other reading of a foreign J, as in كيم يونغ أون for كيم جونغ أون.
  private func otherForms(of bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    let isLongWithArticle = bytes.count >= 12 && ArabicArticle.isPrefix(of: bytes)
    return NameParticles.others(of: bytes) + (isLongWithArticle ? [Array(bytes.dropFirst(4))] : [])
      + NameParticles.otherReadingsOfJ(bytes)
  }

  private func addVariants(
    _ analysis: WordMemo.Analysis, at index: Int, withProclitics: Bool, to all: inout [Reading]
  ) {
    let word = text.words[index]
    guard word.kind == .letters, !isLowerCaseLatin(word) else { return }
    let before = all.count
    var procliticLength = 0
    for variant in analysis.variants {
      // The fewest proclitics that lead to a name.
      if variant.procliticLength != procliticLength, all.count > before || !withProclitics { return }
      // ببوتين is ب and بوتين, not a spelling of it.
      if !withProclitics,
        analysis.stripped.contains(where: { $0.starts.contains { $0.node == variant.node } })
      {
        continue
      }
      procliticLength = variant.procliticLength
      begin([variant], at: index, to: &all)
    }
  }

  private func add(
    _ start: Start, entries: [NameTrie.Entry], end: Int, cost: Int32, to all: inout [Reading]
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
        words: start.index..<end, span: span, procliticLength: start.procliticLength,
        procliticDoubt: Proclitics.doubt(of: text.folded.bytes[first.folded].prefix(start.procliticLength)),
        entries: entries,
        cost: cost, isCertain: start.isCertain, letters: isNarrow ? letters : letters / 2,
        hasArticle: ArabicArticle.isPrefix(of: name),
        isCommonWord: end == start.index + 1 && isCommon(name) && !isCapitals(span),
        isWholeText: start.index == 0 && end == text.words.count))
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
    return text.utf8.withUnsafeBufferPointer { WordGap.joins(UnsafeBufferPointer(rebasing: $0[gap])) }
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
