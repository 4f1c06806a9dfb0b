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
  private var letters: [SpelledLetter] = []
  /// Where the letters of each name begin, and one end more.
  private var starts: [UInt32] = [0]
  private var scripts: [Script] = []
  private var signatures: [UInt64] = []
  /// Names by their skeletons.
  private var postings = SkeletonPostings()
  /// Names of several words by the skeletons of these.
  private var wordPostings = SkeletonPostings()
  private var words: [WordMatching.Word] = []
  /// Where the words of each name begin, and one end more.
  private var wordStarts: [UInt32] = [0]

  /// How many names there are.
  public var count: Int { scripts.count }

  /// Creates an index of names. Time grows with their number times the logarithm of it; memory is about 150
  /// bytes a name.
  public init(_ names: some Sequence<String>) {
    self.init(names.lazy.map { NameLetters($0) })
  }

  package init(_ names: some Sequence<NameLetters>, model: SpellingModel = .standard) {
    self.model = model
    for name in names { append(name) }
    finish()
  }

  private mutating func append(_ name: NameLetters) {
    let number = UInt32(scripts.count)
    let spelled = model.units.spell(name)
    letters.append(contentsOf: spelled.letters.prefix(UnitDistance.longest))
    starts.append(UInt32(letters.count))
    scripts.append(name.script)
    name.letters.withUnsafeBufferPointer { own in
      signatures.append(SoundSignature.bits(of: own))
      SkeletonPostings.forEachKey(of: own, radius: 1) { postings.add(number, under: $0) }
      guard own.contains(NameLetters.space) else { return }
      Self.forEachWordKey(of: own) { wordPostings.add(number, under: $0) }
    }
  }

  /// The skeletons of the words of a name, none left out.
  private static func forEachWordKey(
    of letters: UnsafeBufferPointer<NameLetters.Letter>, _ body: (UInt32) -> Void
  ) {
    for word in letters.split(separator: NameLetters.space).prefix(WordMatching.most) {
      for skeleton in ConsonantSkeleton.readings(of: UnsafeBufferPointer(rebasing: word))
      where skeleton.count > 0 {
        body(SkeletonPostings.key(of: skeleton))
      }
    }
  }

  private mutating func finish() {
    postings.finish()
    wordPostings.finish()
    letters.withUnsafeBufferPointer { letters in
      for number in 0..<count {
        let name = UnsafeBufferPointer(rebasing: letters[range(of: number)])
        words += WordMatching.words(of: name) { omission(of: $0, script: scripts[number]) }
        wordStarts.append(UInt32(words.count))
      }
    }
  }

  private func range(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  /// The names nearest to one, nearest first, those of equal rank in the order in which they were given.
  ///
  /// Time is that of a few hundred comparisons, and a few nanoseconds for each name that shares a skeleton.
  public func nearest(to name: String, limit: Int) -> [Match] {
    var scratch = Scratch()
    return nearest(to: name, limit: limit, scratch: &scratch)
  }

  /// The names nearest to one, using memory kept between searches.
  public func nearest(to name: String, limit: Int, scratch: inout Scratch) -> [Match] {
    guard limit > 0 else { return [] }
    return candidates(for: NameLetters(name), limit: limit, scratch: &scratch).map { candidate in
      Match(number: candidate.name, score: SpellingLimits.score(costPerLetter: candidate.cost))
    }
  }

  /// The names nearest to each of several, on all cores, in the order of the queries.
  public func nearest(to names: [String], limit: Int) async -> [[Match]] {
    await withTaskGroup(of: (Int, [[Match]]).self) { group in
      for start in stride(from: 0, to: names.count, by: Self.chunk) {
        group.addTask {
          var scratch = Scratch()
          let chunk = names[start..<min(names.count, start + Self.chunk)]
          return (start, chunk.map { nearest(to: $0, limit: limit, scratch: &scratch) })
        }
      }
      var chunks: [Int: [[Match]]] = [:]
      for await (start, matches) in group { chunks[start] = matches }
      return stride(from: 0, to: names.count, by: Self.chunk).flatMap { chunks[$0] ?? [] }
    }
  }

  /// Queries that one task answers.
  private static let chunk = 128

  /// The greatest cost for each letter, in 64ths, at which a name is still worth finding: a score of 1⁄64.
  private static let farthest: Int32 = 6 * 24 * 64

  /// Room to search in, one for each task.
  public struct Scratch: Sendable {
    var candidates: [UInt64] = []
    var distance = UnitDistance()
    var words = WordMatching()

    /// For each name the search that last met it.
    private var searches: [UInt32] = []
    private var search: UInt32 = 0

    /// Creates room that grows as needed.
    public init() {}

    mutating func begin(count: Int) {
      candidates.removeAll(keepingCapacity: true)
      search &+= 1
      if searches.count < count || search == 0 {
        searches = Array(repeating: 0, count: count)
        search = 1
      }
    }

    /// Whether this search meets a name for the first time.
    mutating func isNew(_ name: Int) -> Bool {
      if searches[name] == search { return false }
      searches[name] = search
      return true
    }
  }

  /// The names nearest by cost per letter, nearest first.
  package func candidates(
    for name: NameLetters, limit: Int, compared: Int = 300, scratch: inout Scratch
  ) -> [NearestNames.Candidate] {
    let spelled = model.units.spell(name)
    var signature: UInt64 = 0
    scratch.begin(count: count)
    var histogram = [Int](repeating: 0, count: 65)
    name.letters.withUnsafeBufferPointer { own in
      signature = SoundSignature.bits(of: own)
      var seen: [UInt32] = []
      signatures.withUnsafeBufferPointer { signatures in
        SkeletonPostings.forEachKey(of: own, radius: 2) { key in
          guard !seen.contains(key) else { return }
          seen.append(key)
          postings.forEachName(under: key) { number in
            guard scratch.isNew(Int(number)) else { return }
            let bits = (signatures[Int(number)] ^ signature).nonzeroBitCount
            histogram[bits] += 1
            scratch.candidates.append(UInt64(bits) << 32 | UInt64(number))
          }
        }
      }
    }
    var cutoff = 0
    var sum = histogram[0]
    while cutoff < 64, sum + histogram[cutoff + 1] <= compared {
      cutoff += 1
      sum += histogram[cutoff]
    }
    var nearest = scratch.candidates.filter { $0 >> 32 <= UInt64(max(cutoff, 0)) }
    nearest.sort()
    var found = NearestNames(limit: limit, farthest: Self.farthest)
    var costs: PairCosts?
    spelled.letters.withUnsafeBufferPointer { own in
      letters.withUnsafeBufferPointer { letters in
        for entry in nearest {
          let number = Int(UInt32(truncatingIfNeeded: entry))
          if costs?.right != scripts[number] { costs = model.costs(name.script, scripts[number]) }
          guard let costs else { continue }
          let other = UnsafeBufferPointer(rebasing: letters[range(of: number)])
          let length = Int32(own.count + other.count)
          let limit = found.limit(length: length, percent: costs.limits.percent)
          guard let cost = scratch.distance.cost(own, other, costs: costs, limit: limit) else { continue }
          found.insert(number, cost: cost, length: length, percent: costs.limits.percent)
        }
      }
    }
    addWordMatches(for: name, spelled, to: &found, scratch: &scratch)
    return found.candidates
  }

  /// Adds names that have a word of the query, where words are left out or stand in another order.
  private func addWordMatches(
    for name: NameLetters, _ spelled: SpelledName, to found: inout NearestNames, scratch: inout Scratch
  ) {
    scratch.begin(count: count)
    var numbers: [UInt32] = []
    name.letters.withUnsafeBufferPointer { own in
      let hasWords = own.contains(NameLetters.space)
      Self.forEachWordKey(of: own) { key in
        func add(_ lists: SkeletonPostings) {
          guard lists.count(under: key) <= Self.mostOfAWord else { return }
          lists.forEachName(under: key) { if scratch.isNew(Int($0)) { numbers.append($0) } }
        }
        add(wordPostings)
        if hasWords { add(postings) }
      }
    }
    guard !numbers.isEmpty else { return }
    var costs: PairCosts?
    spelled.letters.withUnsafeBufferPointer { own in
      letters.withUnsafeBufferPointer { letters in
        words.withUnsafeBufferPointer { words in
          let ownWords = WordMatching.words(of: own) { omission(of: $0, script: name.script) }
          for entry in numbers {
            let number = Int(entry)
            if costs?.right != scripts[number] { costs = model.costs(name.script, scripts[number]) }
            guard let costs else { continue }
            let other = UnsafeBufferPointer(rebasing: letters[range(of: number)])
            let length = Int32(own.count + other.count)
            let limit = found.limit(length: length, percent: costs.limits.percent)
            let otherWords = words[Int(wordStarts[number])..<Int(wordStarts[number + 1])]
            guard
              let cost = scratch.words.cost(
                own, ownWords, other, otherWords, costs: costs, distance: &scratch.distance, limit: limit)
            else { continue }
            found.insert(number, cost: cost, length: length, percent: costs.limits.percent)
          }
        }
      }
    }
  }

  /// More names that share a word tell nothing by it.
  private static let mostOfAWord = 300
  /// What leaving out a word costs that every name has, and for each halving of the names that have it.
  private static let (commonOmission, rarity): (Int32, Int32) = (150, 60)

  /// What it costs to leave a word out: less, the more names have it.
  private func omission(of word: UnsafeBufferPointer<SpelledLetter>, script: Script) -> Int32 {
    let letters = word.map { model.units.spelling($0.single, in: script).first ?? 0 }
    let names = letters.withUnsafeBufferPointer { letters in
      ConsonantSkeleton.readings(of: letters).map { wordPostings.count(under: SkeletonPostings.key(of: $0)) }
        .max() ?? 0
    }
    let bits = Int32((count / (names + 1) + 1).bitWidth - (count / (names + 1) + 1).leadingZeroBitCount)
    return Self.commonOmission + Self.rarity * bits
  }
}
