/// Finds the names nearest to a name among many, over all scripts.
///
/// Names meet under their consonant skeletons with at most one class left out on either side (Bocek et al.
/// 2007); of those that meet, the ones that share most sounds are compared by learnt costs.
public struct NameIndex: Sendable {
  /// A name found.
  public struct Match: Sendable, Hashable {
    /// The number of the name, in the order in which the names were given.
    public let number: Int

    /// How alike the names are, from 0 to 1: 1 for the same letters, ½ where the difference weighs as much for
    /// each letter as it may in a long name. ``NameComparison`` looks closer, word by word.
    public let score: Double
  }

  package let model: SpellingModel
  /// Puts the names found in order; `nil` leaves them in the order of their costs.
  let ranking: RankingWeights?
  private(set) var letters: [SpelledLetter] = []
  /// Where the letters of each name begin, and one end more.
  private var starts: [UInt32] = [0]
  private(set) var scripts: [Script] = []
  /// Names by their skeletons.
  private(set) var postings = SkeletonPostings()
  /// The signatures of the names in the postings, beside them: most are looked at for nothing else.
  private(set) var signatures: [UInt64] = []
  /// Names of several words by the skeletons of these.
  private(set) var wordPostings = SkeletonPostings()
  private(set) var words: [WordMatching.Word] = []
  /// Where the words of each name begin, and one end more.
  private var wordStarts: [UInt32] = [0]

  /// How many names there are.
  public var count: Int { scripts.count }

  /// Creates an index of names. Time grows with their number; memory is some 200 bytes a name, and three times as
  /// much while the index is made.
  public init(_ names: some Sequence<String>) {
    self.init(names.lazy.map { NameLetters($0) }, ranking: .standard)
  }

  package init(
    _ names: some Sequence<NameLetters>, model: SpellingModel = .standard, ranking: RankingWeights?
  ) {
    self.model = model
    self.ranking = ranking
    var signatures: [UInt64] = []
    var keyedWords: [KeyedWord] = []
    var keys = SkeletonKeys()
    for name in names {
      let number = UInt32(scripts.count)
      letters += model.units.spell(name).letters.prefix(UnitDistance.longest)
      starts.append(UInt32(letters.count))
      scripts.append(name.script)
      name.letters.withUnsafeBufferPointer { own in
        signatures.append(SoundSignature.bits(of: own))
        keys.collect(own, isQuery: false)
        for key in keys.keys { postings.add(number, under: key) }
        let nameWords = KeyedWord.words(of: own)
        keyedWords += nameWords
        wordStarts.append(UInt32(keyedWords.count))
        guard own.contains(NameLetters.space) else { return }
        for word in nameWords { word.keys.forEach { wordPostings.add(number, under: $0) } }
      }
    }
    postings.finish()
    wordPostings.finish()
    self.signatures = postings.names.map { signatures[Int($0)] }
    words = keyedWords.map { WordMatching.Word(letters: $0.letters, omission: omission(of: $0)) }
  }

  /// The letters of a name, for ``letters``.
  @inline(__always)
  func letters(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  /// The words of a name, for ``words``.
  @inline(__always)
  func words(of number: Int) -> Range<Int> { Int(wordStarts[number])..<Int(wordStarts[number + 1]) }

  /// What leaving out a word costs that every name has, and for each halving of the names that have it.
  private static let (commonOmission, rarity): (Int32, Int32) = (150, 60)

  /// What it costs to leave a word out: less, the more names have it.
  func omission(of word: KeyedWord) -> Int32 {
    let names = word.keys.map { wordPostings.list(under: $0).count }.max() ?? 0
    let share = count / (names + 1) + 1
    return Self.commonOmission + Self.rarity * Int32(Int.bitWidth - share.leadingZeroBitCount)
  }

  /// A word of a name: where its letters stand, and the keys of its skeletons.
  struct KeyedWord {
    let letters: Range<Int>
    let keys: [UInt32]

    /// The words of a name, as many as are told apart.
    static func words(of name: UnsafeBufferPointer<NameLetters.Letter>) -> [KeyedWord] {
      name.split(separator: NameLetters.space, maxSplits: WordMatching.most).prefix(WordMatching.most)
        .filter { $0.endIndex <= UnitDistance.longest }
        .map { word in
          KeyedWord(
            letters: word.startIndex..<word.endIndex,
            keys: SkeletonKeys.keys(ofWord: UnsafeBufferPointer(rebasing: word)))
        }
    }
  }
}
