import Gazetteer
import Orthography

/// The names of a gazetteer as they are written, found by the hashes of their words: what scanning for exact names
/// reads, in as few cache lines as that takes.
///
/// Two hash tables, one of the words that begin names and one of the longer beginnings of names, whole names
/// among them. A slot is two numbers: the hash of the beginning; then, in the upper half, a bit for each word that
/// may follow (a Bloom filter of one function; Bloom 1970) and, in the lower, the place of the names that end
/// here plus one. Hashes only lead to names: whether a text spells one, its letters decide.
struct WholeNameTable: Sendable {
  /// What is known of a beginning.
  struct Beginning: BitwiseCopyable, Sendable {
    /// 0 when there is no such beginning.
    fileprivate let bits: UInt64

    /// 1 where names begin so, else 0, for who counts without a branch.
    @inline(__always)
    var one: Int { Int(truncatingIfNeeded: (bits | (0 &- bits)) >> 63) }

    /// Whether a word of that hash may follow; `false` is certain.
    @inline(__always)
    func mayContinue(with hash: UInt64) -> Bool { bits >> WholeNameTable.followerBit(of: hash) & 1 != 0 }

    /// The place of the first name that ends here, if one does.
    @inline(__always)
    var firstName: Int? { bits & 0xFFFF_FFFF == 0 ? nil : Int(bits & 0xFFFF_FFFF) - 1 }
  }

  /// A name that ends at a beginning.
  struct Name {
    /// The number of the entity.
    var entity: Int
    /// The index of the name among the entity's names.
    var name: Int
    /// How the name is written.
    var spelling: UnsafeBufferPointer<UInt8>
    /// Whether no other name ends at the same beginning.
    var isLast: Bool
  }

  private let filter: FirstWordFilter
  private let firstWords: Slots
  private let longer: Slots
  private let names: Column<UInt32>
  private let text: Column<UInt8>

  /// Reads the sections of a file, which must stay in memory as long as the table is used.
  init(_ file: SectionFile) {
    filter = FirstWordFilter(file, .wholeNameFilter)
    firstWords = Slots(file.column(.firstWordSlots))
    longer = Slots(file.column(.longerSlots))
    names = file.column(.wholeNames)
    text = file.column(.nameText)
  }

  /// 1 where a word of that hash may begin a name; 0 is certain.
  @inline(__always)
  func mayBegin(_ hash: UInt64) -> UInt64 { filter.bit(of: hash) }

  /// The beginning that a word of that hash is.
  @inline(__always)
  func beginning(_ hash: UInt64) -> Beginning { firstWords.beginning(hash) }

  /// The beginning of several words that has that hash.
  @inline(__always)
  func longerBeginning(_ hash: UInt64) -> Beginning { longer.beginning(hash) }

  /// The name at a place; `nil` beyond the last.
  @inline(__always)
  func name(at place: Int) -> Name? {
    let base = place &* Self.numbersPerName
    guard base &+ Self.numbersPerName <= names.count else { return nil }
    let (start, length) = (Int(names[base &+ 2]), Int(names[base &+ 3]))
    let index = names[base &+ 1]
    return Name(
      entity: Int(names[base]), name: Int(index & ~Self.lastFlag), spelling: text[start..<start &+ length],
      isLast: index & Self.lastFlag != 0)
  }

  /// The first byte of the name at a place; 0 beyond the last.
  @inline(__always)
  func firstLetter(at place: Int) -> UInt8 { text[Int(names[place &* Self.numbersPerName &+ 2])] }

  /// The hash of a beginning and the word after it.
  @inline(__always)
  static func extend(_ beginning: UInt64, by word: UInt64) -> UInt64 {
    let product = ((beginning << 23 | beginning >> 41) &+ word)
      .multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
    return product.high ^ product.low
  }

  /// The bit of a slot's second number that stands for words of that hash.
  @inline(__always)
  static func followerBit(of hash: UInt64) -> UInt64 { 32 &+ (hash >> 52 & 31) }

  /// A name is four numbers: the entity, the index of the name and whether it is the last of its beginning, where
  /// its letters begin and how many bytes they take.
  static let numbersPerName = 4
  static let lastFlag: UInt32 = 1 << 31

  /// A hash table of beginnings, behind the number of slots that hashes name.
  private struct Slots: Sendable {
    private let slots: Column<UInt64>
    private let order: OrderedSlots

    init(_ slots: Column<UInt64>) {
      self.slots = slots
      order = OrderedSlots(count: slots[0])
    }

    /// The beginning of a hash. Looks at two slots without a branch: in nearly all cases it is one of these, or none.
    @inline(__always)
    func beginning(_ hash: UInt64) -> Beginning {
      let place = order.home(of: hash) &* 2 &+ 2
      let (first, next) = (slots[place], slots[place &+ 2])
      let bits = (first == hash ? slots[place &+ 1] : 0) | (next == hash ? slots[place &+ 3] : 0)
      // Behind the last slot numbers are 0.
      return next >= hash || next == 0 ? Beginning(bits: bits) : search(hash, from: place &+ 2)
    }

    @inline(never)
    private func search(_ hash: UInt64, from start: Int) -> Beginning {
      var place = start
      while slots[place] < hash, slots[place &+ 1] != 0 { place &+= 2 }
      return Beginning(bits: slots[place] == hash ? slots[place &+ 1] : 0)
    }
  }
}
