/// Finds the names nearest to a name among many, over all scripts.
///
/// Names meet under their consonant skeletons with at most one class left out on either side (Bocek et al. 2007), those
/// of few consonants under their vowels, too (``SkeletonKeys``); of those that meet, the ones that share most sounds
/// (``SoundSelection``) are compared by learnt costs.
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
  private(set) var spellings: [Spelling] = []
  /// Names by their skeletons.
  private(set) var postings = SkeletonPostings()
  /// The sounds of the names in the postings, beside them: most are looked at for nothing else.
  private(set) var sounds: [UInt64] = []
  /// The classes of their sounds, likewise.
  private(set) var classes: [UInt64] = []
  /// Names of several words by the skeletons of these.
  private(set) var wordPostings = SkeletonPostings()
  private(set) var words: [WordMatching.Word] = []
  /// Where the words of each name begin, and one end more.
  private var wordStarts: [UInt32] = [0]

  /// How many names there are.
  public var count: Int { spellings.count }

  /// Creates an index of names. Time grows with their number; memory is some 250 bytes a name, and three times as
  /// much while the index is made.
  public init(_ names: some Sequence<String>) {
    self.init(names.lazy.map { NameLetters($0) }, ranking: .standard)
  }

  package init(
    _ names: some Sequence<NameLetters>, model: SpellingModel = .standard, ranking: RankingWeights?
  ) {
    self.model = model
    self.ranking = ranking
    var signatures: [SoundSignature] = []
    var keyedWords: [KeyedWord] = []
    var keys = SkeletonKeys()
    for name in names {
      let number = UInt32(spellings.count)
      let start = letters.count
      letters += model.units.spell(name).letters.prefix(UnitDistance.longest)
      spellings.append(
        Spelling(start: UInt32(start), count: UInt8(letters.count - start), script: name.script))
      name.letters.withUnsafeBufferPointer { own in
        signatures.append(SoundSignature(own))
        keys.collect(own, isQuery: false)
        for key in keys.keys { postings.add(number, under: key) }
        let nameWords = KeyedWord.words(of: own)
        keyedWords += nameWords
        wordStarts.append(UInt32(keyedWords.count))
        guard own.contains(NameLetters.space) else { return }
        for word in nameWords { word.keys.forEach { wordPostings.add(number, under: $0) } }
      }
    }
    // What an empty name at the end is read as.
    letters.append(SpelledLetter())
    postings.finish()
    wordPostings.finish()
    sounds = postings.names.map { signatures[Int($0)].sounds }
    classes = postings.names.map { signatures[Int($0)].classes }
    words = keyedWords.map { WordMatching.Word(letters: $0.letters, omission: omission(of: $0)) }
  }

  /// The letters of a name, for ``letters``.
  @inline(__always)
  func letters(of number: Int) -> Range<Int> { spellings[number].letters }

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

  /// Where the letters of a name stand, and in which script.
  struct Spelling: Sendable {
    let start: UInt32
    let count: UInt8
    let script: Script

    /// The letters, for ``NameIndex/letters``.
    @inline(__always)
    var letters: Range<Int> { Int(start)..<Int(start) &+ Int(count) }
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
