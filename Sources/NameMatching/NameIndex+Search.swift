extension NameIndex {
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
  /// When so many names in a row are farther than those kept, the rest, which share fewer sounds, are, too.
  private static let patience = 32
  /// So many of the nearest names by cost are put in order by what they differ in.
  package static let ranked = 32
  /// So many names are fetched from memory together.
  private static let atOnce = 48
  /// More names that share a word tell nothing by it.
  private static let mostOfAWord = 300

  /// Room to search in, one for each task.
  public struct Scratch: Sendable {
    fileprivate var keys = SkeletonKeys()
    fileprivate var lists: [Range<Int>] = []
    fileprivate var selection = SoundSelection()
    /// The names to compare word by word.
    fileprivate var names: [UInt32] = []
    fileprivate var distances = ScriptDistances()
    fileprivate var words = WordMatching()
    fileprivate var grid = AlignmentGrid()
    /// What was read only to have it at hand.
    fileprivate var touched: UInt8 = 0

    /// For each name when it was last met.
    private var searches: [UInt32] = []
    private var search: UInt32 = 0

    /// Creates room that grows as needed.
    public init() {}

    /// Begins to tell names that were met from new ones.
    fileprivate mutating func forgetNames(count: Int) {
      search &+= 1
      if searches.count < count || search == 0 {
        searches = Array(repeating: 0, count: count)
        search = 1
      }
    }

    /// Whether a name is met for the first time.
    @inline(__always)
    fileprivate mutating func isNew(_ name: Int) -> Bool {
      if searches[name] == search { return false }
      searches[name] = search
      return true
    }
  }

  /// The names nearest by cost per letter, as the index ranks them, nearest first; no more are compared as wholes
  /// than `compared` says.
  package func candidates(
    for name: NameLetters, limit: Int, compared: Int = 400, scratch: inout Scratch
  ) -> [NearestNames.Candidate] {
    let spelled = model.units.spell(name)
    let isRanked = ranking?.script == spelled.script
    var found = NearestNames(
      limit: limit, candidates: isRanked ? Self.ranked : limit, farthest: Self.farthest)
    meet(name, most: compared, scratch: &scratch)
    compareNames(with: spelled, found: &found, scratch: &scratch)
    let ownWords = name.letters.withUnsafeBufferPointer(KeyedWord.words)
    meetWords(ownWords, scratch: &scratch)
    if !scratch.names.isEmpty {
      let words = ownWords.map { WordMatching.Word(letters: $0.letters, omission: omission(of: $0)) }
      compareWords(words, of: spelled, found: &found, scratch: &scratch)
    }
    if isRanked { rank(&found, like: spelled, scratch: &scratch) }
    return found.candidates
  }

  /// Puts names found that have the script of the query in order by what they differ in.
  private func rank(_ found: inout NearestNames, like spelled: SpelledName, scratch: inout Scratch) {
    guard let ranking, let costs = model.costs(spelled.script, spelled.script) else { return }
    spelled.letters.withUnsafeBufferPointer { own in
      letters.withUnsafeBufferPointer { letters in
        ranking.weights.withUnsafeBufferPointer { weights in
          found.rank { candidate in
            let script = spellings[candidate.name].script
            guard candidate.cost > 0, script == ranking.script else { return candidate.cost }
            var sum = Float(candidate.cost)
            ranking.features.forEach(
              of: own, UnsafeBufferPointer(rebasing: letters[self.letters(of: candidate.name)]),
              cost: candidate.cost, costs: costs, grid: &scratch.grid
            ) { sum += weights[$0] * $1 }
            // Other letters are never quite the same.
            return max(1, Int32(sum))
          }
        }
      }
    }
  }

  /// Finds the names that share a skeleton with one, those that share most sounds with it first.
  private func meet(_ name: NameLetters, most: Int, scratch: inout Scratch) {
    let own = name.letters.withUnsafeBufferPointer { own in
      scratch.keys.collect(own, isQuery: true)
      return SoundSignature(own)
    }
    scratch.lists.removeAll(keepingCapacity: true)
    for key in scratch.keys.keys { scratch.lists.append(postings.list(under: key)) }
    scratch.selection.choose(
      from: scratch.lists, of: postings.names, sounds: sounds, classes: classes, like: own, most: most)
  }

  private func compareNames(with spelled: SpelledName, found: inout NearestNames, scratch: inout Scratch) {
    scratch.distances.begin()
    let chosen = scratch.selection.names.prefix(scratch.selection.count)
    spelled.letters.withUnsafeBufferPointer { own in
      letters.withUnsafeBufferPointer { letters in
        spellings.withUnsafeBufferPointer { spellings in
          chosen.withUnsafeBufferPointer { chosen in
            var fartherInARow = 0
            for position in chosen.indices where fartherInARow < Self.patience {
              // Letters come from memory sooner all at once than name by name.
              if position % Self.atOnce == 0 {
                for number in chosen[position...].prefix(Self.atOnce) {
                  scratch.touched &+= letters[Int(spellings[Int(number)].start)].single
                }
              }
              let number = Int(chosen[position])
              let spelling = spellings[number]
              let script = spelling.script
              guard let percent = scratch.distances.percent(from: own, spelled.script, to: script, model)
              else { continue }
              let other = UnsafeBufferPointer(rebasing: letters[spelling.letters])
              let length = Int32(truncatingIfNeeded: own.count &+ other.count)
              let limit = found.limit(length: length, percent: percent)
              fartherInARow += 1
              guard let cost = scratch.distances.cost(other, script, limit: limit) else { continue }
              if found.insert(number, isNew: true, cost: cost, length: length, percent: percent) {
                fartherInARow = 0
              }
            }
          }
        }
      }
    }
  }

  /// Finds names that have a word of the query, where words are left out or stand in another order.
  private func meetWords(_ words: [KeyedWord], scratch: inout Scratch) {
    scratch.names.removeAll(keepingCapacity: true)
    scratch.forgetNames(count: count)
    func meet(_ list: Range<Int>, _ names: [UInt32]) {
      guard list.count <= Self.mostOfAWord else { return }
      for position in list where scratch.isNew(Int(names[position])) { scratch.names.append(names[position]) }
    }
    for word in words {
      for key in word.keys {
        meet(wordPostings.list(under: key), wordPostings.names)
        if words.count > 1 { meet(postings.list(under: key), postings.names) }
      }
    }
  }

  private func compareWords(
    _ ownWords: [WordMatching.Word], of spelled: SpelledName, found: inout NearestNames,
    scratch: inout Scratch
  ) {
    scratch.words.begin(ownWords)
    spelled.letters.withUnsafeBufferPointer { own in
      letters.withUnsafeBufferPointer { letters in
        words.withUnsafeBufferPointer { words in
          for number in scratch.names {
            let script = spellings[Int(number)].script
            guard let percent = scratch.distances.percent(from: own, spelled.script, to: script, model) else {
              continue
            }
            let other = UnsafeBufferPointer(rebasing: letters[self.letters(of: Int(number))])
            let length = Int32(own.count + other.count)
            let limit = found.limit(length: length, percent: percent)
            let otherWords = UnsafeBufferPointer(rebasing: words[self.words(of: Int(number))])
            guard
              let cost = scratch.words.cost(
                own, spelled.script, other, script, otherWords, model, limit: limit)
            else { continue }
            found.insert(Int(number), isNew: false, cost: cost, length: length, percent: percent)
          }
        }
      }
    }
  }
}
