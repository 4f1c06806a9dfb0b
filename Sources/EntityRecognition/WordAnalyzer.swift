import NameMatching
import Orthography

/// Finds out what words may begin. Works in memory of its own, which is used again for the next word.
struct WordAnalyzer: ~Copyable {
  private let lexicon: NameLexicon
  private var comparer = VariantComparer()
  private var lists = WordAnalysis.Lists()
  private var found: [VariantComparer.Variant] = []

  init(lexicon: NameLexicon) { self.lexicon = lexicon }

  /// What a word begins, or `nil` when it begins nothing. `hash` is that of its bytes.
  mutating func analysis(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> WordAnalysis? {
    lists.removeAll()
    let isCommon = CommonWords.contains(word, hash: hash)
    lists.isCommon = isCommon
    lists.mayJoin = !isCommon && lexicon.mayJoin(word, hash: hash)
    Self.addStarts(of: word, hash: hash, in: lexicon, to: &lists.starts)
    for form in NameParticles.othersAtStart(of: word, hash: hash) {
      form.withUnsafeBufferPointer {
        Self.addStarts(
          of: $0, hash: WordHash.hash($0), in: lexicon, cost: NameParticles.cost, to: &lists.otherForms)
      }
    }
    Proclitics.forEachStripping(of: word) { stripping in
      stripping.withRest(of: word) { addStripped(stripping, $0, hash: WordHash.hash($0)) }
    }
    addVariants(of: word, hash: hash)
    if lists.isEmpty { return nil }
    Self.markCommon(&lists.starts, in: word, Self.isCommonName)
    Self.markCommon(&lists.otherForms, in: word, Self.isCommonName)
    Self.markCommon(&lists.strippedStarts, in: word, Self.isCommonName)
    // فنانين is rather the plural of فنان than a misspelt name.
    Self.markCommon(&lists.variants, in: word) { Self.isCommonName($0) || Self.isCommonForm($0) }
    return WordAnalysis(lists)
  }

  /// Marks those behind whose proclitics a common word is left.
  private static func markCommon(
    _ starts: inout [NameStart], in word: UnsafeBufferPointer<UInt8>,
    _ isCommon: (UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    var last: (length: UInt8, isCommon: Bool)?
    for index in starts.indices {
      let length = starts[index].procliticLength
      if last?.length != length {
        last = (length, isCommon(UnsafeBufferPointer(rebasing: word[Int(length)...])))
      }
      starts[index].isCommon = last?.isCommon ?? false
    }
  }

  /// Whether a name is also a common word, or a common one behind a proclitic.
  private static func isCommonName(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var isCommon = CommonWords.contains(name, hash: WordHash.hash(name))
    Proclitics.forEachStripping(of: name) { stripping in
      stripping.withRest(of: name) {
        isCommon = isCommon || CommonWords.contains($0, hash: WordHash.hash($0))
      }
    }
    return isCommon
  }

  /// Whether a word is a common one in another form, or such a one with its article behind a proclitic: والترهيب.
  private static func isCommonForm(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var isCommon = CommonWords.containsForm(of: word)
    Proclitics.forEachStripping(of: word) { stripping in
      stripping.withRest(of: word) {
        isCommon = isCommon || ArabicArticle.isPrefix(of: $0) && CommonWords.containsForm(of: $0)
      }
    }
    return isCommon
  }

  private static func addStarts(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt64, in lexicon: NameLexicon, procliticLength: Int = 0,
    cost: Int32 = 0, to list: inout [NameStart]
  ) {
    for layer in lexicon.layers {
      let node = layer.firstNode(of: word, hash: hash)
      guard node >= 0 else { continue }
      var start = layer.start(at: node)
      start.procliticLength = UInt8(procliticLength)
      (start.cost, start.isCertain) = (cost, cost == 0)
      list.append(start)
    }
  }

  private mutating func addStripped(
    _ stripping: Proclitics.Stripping, _ rest: UnsafeBufferPointer<UInt8>, hash: UInt64
  ) {
    let before = lists.strippedStarts.count
    Self.addStarts(
      of: rest, hash: hash, in: lexicon, procliticLength: stripping.length, to: &lists.strippedStarts)
    let mayJoin = lexicon.mayJoin(rest, hash: hash) && !CommonWords.contains(rest, hash: hash)
    guard mayJoin || lists.strippedStarts.count > before else { return }
    lists.stripped.append(
      WordAnalysis.Stripped(
        stripping: stripping, starts: before..<lists.strippedStarts.count, mayJoin: mayJoin))
  }

  /// Adds the names of which a word may be a misspelt beginning, and then those of which it may be without proclitics;
  /// none where no misspelling is looked for, because the word is a name as it stands.
  private mutating func addVariants(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) {
    if lists.starts.contains(where: \.isName) { return }
    addVariants(of: word, hash: hash, procliticLength: 0)
    // كابل for كابول: what a common noun is a spelling of, its place in the sentence has to say.
    if !lists.isCommon, !lists.strippedStarts.contains(where: \.isName) {
      Proclitics.forEachStripping(of: word) { stripping in
        stripping.withRest(of: word) {
          addVariants(of: $0, hash: WordHash.hash($0), procliticLength: stripping.length)
        }
      }
    }
    if !lists.variants.isEmpty, isNoMisspelling(word, hash: hash) { lists.variants.removeAll() }
  }

  /// Adds the names of which a word, with or without proclitics, may be a misspelt beginning.
  private mutating func addVariants(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt64, procliticLength: Int
  ) {
    guard let key = VariantIndex.hash(of: word) else { return }
    let before = lists.variants.count
    for layer in lexicon.layers {
      found.removeAll(keepingCapacity: true)
      layer.addFirstWordVariants(of: word, hash: key, by: &comparer, to: &found)
      for variant in found {
        var start = layer.start(at: layer.trie.child(of: NameTrie.root, by: variant.word))
        start.procliticLength = UInt8(procliticLength)
        (start.cost, start.isCertain) = (variant.cost, variant.isCertain)
        lists.variants.append(start)
      }
    }
    guard lists.variants.count > before else { return }
    if procliticLength > 0 && CommonWords.contains(word, hash: hash)
      || lexicon.isDemonym(ArraySlice(word))
    {
      lists.variants.removeSubrange(before...)
    }
  }

  /// Whether a word is something else so surely that it is no misspelt name.
  private func isNoMisspelling(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Bool {
    CommonWords.isFunctionWord(word, hash: hash) || ContextWords.contains(ArraySlice(word))
      || lexicon.isDemonym(ArraySlice(word))
  }
}
