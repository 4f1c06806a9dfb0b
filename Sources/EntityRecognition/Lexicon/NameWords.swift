import Gazetteer
import Orthography

/// The distinct words of the names of a gazetteer, collected in batches that fit into memory.
///
/// Within a batch a word has a number; which words of different batches are the same, and what its number in the
/// gazetteer is, comes out at the end, see `WordNumbering`.
struct NameWords: ~Copyable {
  /// What is known of a word in a batch.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// The lowest three are `WordFlags`.
    static let flags = Traits(rawValue: 7)
    /// Some path begins with it.
    static let begins = Traits(rawValue: 8)
    /// It is the part of some person's name that may stand for the whole.
    static let isPart = Traits(rawValue: 16)
    /// It says only what kind of thing the name after it is.
    static let isGenericHead = Traits(rawValue: 32)
    /// It is a family name that comes before the given name.
    static let leads = Traits(rawValue: 64)
  }

  /// A batch, by what was collected in it.
  struct Batch {
    var words = 0
    var bytes = 0
    var firstWords = 0
    var partWords = 0
    var paths = 0
    var parts = 0
  }

  /// The batches so far. Their words are listed in ``bytes``, ``lengths``, ``firstWords`` and ``partWords``.
  private(set) var batches: [Batch] = []
  /// The words of all batches by their hashes: where each was met, and its traits below 56 bits of another hash.
  var members: RecordSorter
  var bytes: Spool
  var lengths: Spool
  /// The words that begin paths, and those that are parts, in the order in which they first did.
  var firstWords: Spool
  var partWords: Spool

  private var interner = WordInterner()
  private(set) var traits: [Traits] = []
  private var newFirstWords: [Int32] = []
  private var newPartWords: [Int32] = []
  private let room: Int

  init(_ workspace: Workspace) {
    members = RecordSorter(workspace, share: 0.1)
    bytes = Spool(workspace)
    lengths = Spool(workspace)
    firstWords = Spool(workspace)
    partWords = Spool(workspace)
    room = workspace.room(0.25, size: 1)
  }

  /// Whether the batch takes as much memory as it may.
  var isFull: Bool { interner.byteCount + interner.count * 48 >= room }

  /// The number of a word in the batch.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    let number = interner.insert(word, hash: hash)
    if Int(number) == traits.count {
      let bytes = interner.bytes(of: number)
      var own: Traits = []
      if ContextWords.isGenericHead(bytes) { own.insert(.isGenericHead) }
      if FamilyNames.leading.contains(bytes) { own.insert(.leads) }
      traits.append(own)
    }
    return number
  }

  func bytes(of word: Int32) -> ArraySlice<UInt8> { interner.bytes(of: word) }

  /// Notes what is known of a word.
  mutating func insert(_ flags: WordFlags, of word: Int32) {
    traits[Int(word)].formUnion(Traits(rawValue: flags.rawValue))
  }

  /// Notes that a path begins with a word.
  mutating func noteFirst(_ word: Int32) {
    if traits[Int(word)].insert(.begins).inserted { newFirstWords.append(word) }
  }

  /// Notes that a word is the part of a name that may stand for the whole.
  mutating func notePart(_ word: Int32) {
    if traits[Int(word)].insert(.isPart).inserted { newPartWords.append(word) }
  }

  /// Ends the batch, in which so many paths and parts were collected.
  mutating func endBatch(paths: Int, parts: Int) throws(GazetteerFileError) {
    let number = UInt64(batches.count) << 32
    batches.append(
      Batch(
        words: interner.count, bytes: interner.byteCount, firstWords: newFirstWords.count,
        partWords: newPartWords.count, paths: paths, parts: parts))
    for word in 0..<Int32(interner.count) {
      let own = interner.bytes(of: word)
      try lengths.append(UInt32(own.count))
      try members.add(
        SortRecord(
          key: WordHash.hash(own), first: number | UInt64(word),
          second: Self.otherHash(of: own) << 8 | UInt64(traits[Int(word)].rawValue)))
    }
    try interner.allBytes.withUnsafeBufferPointer { all throws(GazetteerFileError) in
      try bytes.append(UnsafeRawBufferPointer(all))
    }
    for word in newFirstWords { try firstWords.append(UInt32(bitPattern: word)) }
    for word in newPartWords { try partWords.append(UInt32(bitPattern: word)) }
    interner = WordInterner()
    traits.removeAll(keepingCapacity: true)
    newFirstWords.removeAll(keepingCapacity: true)
    newPartWords.removeAll(keepingCapacity: true)
  }

  /// A hash that has nothing to do with `WordHash` (FNV-1a; Fowler, Noll and Vo, 1991). Words of different batches that
  /// agree in it and in `WordHash` are taken for one: among a billion words chance has it once in 10¹⁷ gazetteers.
  private static func otherHash(of word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
