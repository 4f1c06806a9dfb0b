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
  struct Beginning: Sendable {
    fileprivate let bits: UInt64

    fileprivate init(bits: UInt64) { self.bits = bits }

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

  /// The beginning that a word of that hash is.
  @inline(__always)
  func beginning(_ hash: UInt64) -> Beginning? {
    filter.mayContain(hash) ? firstWords.beginning(hash) : nil
  }

  /// The beginning of several words that has that hash.
  @inline(__always)
  func longerBeginning(_ hash: UInt64) -> Beginning? { longer.beginning(hash) }

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

  /// A hash table of beginnings.
  private struct Slots: Sendable {
    private let slots: Column<UInt64>
    private let order: OrderedSlots

    init(_ slots: Column<UInt64>) {
      self.slots = slots
      order = OrderedSlots(slots: slots.count / 2)
    }

    @inline(__always)
    func beginning(_ hash: UInt64) -> Beginning? {
      var place = order.home(of: hash) &* 2
      // Behind the last slot there are only zeros.
      while true {
        let (held, bits) = (slots[place], slots[place &+ 1])
        if held >= hash || bits == 0 { return held == hash && bits != 0 ? Beginning(bits: bits) : nil }
        place &+= 2
      }
    }
  }
}
