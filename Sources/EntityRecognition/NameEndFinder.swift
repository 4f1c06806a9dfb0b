import Orthography

/// Finds where names of a lexicon may end, by the hashes of words, for a block of words at a time.
///
/// Words take each step together: first all that may begin a name, then all beginnings of two words, and so on. The
/// look-ups of one step do not wait for each other, so that the processor fetches many places of a table at once that is
/// far larger than its caches; most words have no part in the next step, and leave it without a branch.
struct NameEndFinder: ~Copyable {
  /// The end of a name.
  struct End: BitwiseCopyable {
    /// The table that has the name.
    var table: Int
    /// The place of the first name that ends here in its table.
    var place: Int
    /// The word after the name.
    var word: Int
    /// The end of the next shorter name that begins with the same word, or -1.
    fileprivate(set) var shorter: Int32
  }

  /// A beginning of names in the text.
  private struct Beginning: BitwiseCopyable {
    /// Its first word, counted from the beginning of the block.
    var start: Int
    /// The word after it.
    var end: Int
    var hash: UInt64
    var known: WholeNameTable.Beginning
  }

  /// How many words take a step together.
  static let blockSize = 512

  private let tables: [WholeNameTable]
  /// Words that may begin names, counted from the beginning of the block.
  private let candidates = UnsafeMutablePointer<Int32>.allocate(capacity: blockSize)
  private let beginnings = UnsafeMutablePointer<Beginning>.allocate(capacity: blockSize)
  /// For each word of the block the end of the longest name that it begins, or -1.
  private let longest = UnsafeMutablePointer<Int32>.allocate(capacity: blockSize)
  private var ends: [End] = []
  private var startCount = 0
  /// What `fetchNames` has seen, kept so that no compiler leaves out what looks unused.
  private var fetched: UInt8 = 0

  init(_ lexicon: ExactLexicon) { tables = lexicon.tables }

  deinit {
    candidates.deallocate()
    beginnings.deallocate()
    longest.deallocate()
  }

  /// The words of the block that may begin names, counted from its beginning, in reading order.
  @inline(__always)
  var starts: UnsafeBufferPointer<Int32> { UnsafeBufferPointer(start: candidates, count: startCount) }

  /// The end of the longest name that one of `starts` may begin.
  @inline(__always)
  func longestEnd(of start: Int32) -> End { ends[Int(longest[Int(start)])] }

  /// The end of the next shorter name that begins with the same word, if there is one.
  @inline(__always)
  func shorterEnd(_ end: End) -> End? { end.shorter < 0 ? nil : ends[Int(end.shorter)] }

  /// Finds the ends of names that begin with the words of a block, no more than `blockSize`; the names may reach beyond.
  mutating func find(
    _ block: Range<Int>, of words: UnsafeBufferPointer<Word>, in text: UnsafeBufferPointer<UInt8>
  ) {
    longest.update(repeating: -1, count: block.count)
    ends.removeAll(keepingCapacity: true)
    for (number, table) in tables.enumerated() {
      var count = begin(block, of: words, in: table)
      while count > 0 {
        noteEnds(count, table: number)
        count = extend(count, of: words, in: text, by: table)
      }
    }
    startCount = 0
    for word in 0..<block.count {
      candidates[startCount] = Int32(truncatingIfNeeded: word)
      startCount &+= Int(~longest[word]) >> 31 & 1
    }
    fetchNames()
  }

  /// Looks at the letters of all names that are to be compared first, so that none of them is waited for alone.
  private mutating func fetchNames() {
    for start in starts {
      let end = longestEnd(of: start)
      fetched ^= tables[end.table].firstLetter(at: end.place)
    }
  }

  /// Finds the words that begin names.
  ///
  /// - Returns: how many beginnings there are.
  private func begin(
    _ block: Range<Int>, of words: UnsafeBufferPointer<Word>, in table: WholeNameTable
  ) -> Int {
    var candidateCount = 0
    for word in 0..<block.count {
      candidates[candidateCount] = Int32(truncatingIfNeeded: word)
      candidateCount &+= Int(truncatingIfNeeded: table.mayBegin(words[block.lowerBound &+ word].hash))
    }
    var count = 0
    for candidate in 0..<candidateCount {
      let word = Int(candidates[candidate])
      let hash = words[block.lowerBound &+ word].hash
      let known = table.beginning(hash)
      beginnings[count] = Beginning(start: word, end: block.lowerBound &+ word &+ 1, hash: hash, known: known)
      count &+= known.one
    }
    return count
  }

  /// Notes the names that end at beginnings, the longest first and of those of one length that of the first table.
  private mutating func noteEnds(_ count: Int, table: Int) {
    for index in 0..<count {
      guard let place = beginnings[index].known.firstName else { continue }
      let start = beginnings[index].start
      var end = End(table: table, place: place, word: beginnings[index].end, shorter: longest[start])
      let number = Int32(truncatingIfNeeded: ends.count)
      var longer: Int32 = -1
      while end.shorter >= 0, ends[Int(end.shorter)].word >= end.word {
        longer = end.shorter
        end.shorter = ends[Int(longer)].shorter
      }
      if longer < 0 { longest[start] = number } else { ends[Int(longer)].shorter = number }
      ends.append(end)
    }
  }

  /// Extends beginnings by one word, those that names continue with it.
  ///
  /// - Returns: how many beginnings there are.
  private func extend(
    _ count: Int, of words: UnsafeBufferPointer<Word>, in text: UnsafeBufferPointer<UInt8>,
    by table: WholeNameTable
  ) -> Int {
    var candidateCount = 0
    for index in 0..<count {
      let end = beginnings[index].end
      guard end < words.count, beginnings[index].known.mayContinue(with: words[end].hash) else { continue }
      let gap = words[end &- 1].source.upperBound..<words[end].source.lowerBound
      guard WordGap.joins(UnsafeBufferPointer(rebasing: text[gap])) else { continue }
      beginnings[candidateCount] = beginnings[index]
      beginnings[candidateCount].hash = WholeNameTable.extend(beginnings[index].hash, by: words[end].hash)
      beginnings[candidateCount].end = end &+ 1
      candidateCount &+= 1
    }
    var extended = 0
    for index in 0..<candidateCount {
      beginnings[extended] = beginnings[index]
      beginnings[extended].known = table.longerBeginning(beginnings[index].hash)
      extended &+= beginnings[extended].known.one
    }
    return extended
  }
}
