/// What every Unicode scalar folds to and what part it plays in words, in a two-level table.
///
/// Generated data: the Unicode Character Database and letter forms of many languages; see
/// `scripts/generate-folding-table`, which asserts what follows. Any faster way to fold and cut words must keep:
///
/// - A scalar folds without regard to its neighbours, to at most four scalars that fold to themselves.
/// - A separator folds to itself. A letter or digit folds to a letter or digit first and never to nothing; an
///   ideograph to one ideograph and perhaps marks; a mark to nothing or to marks; an ignorable scalar to nothing.
/// - A word begins at a letter, digit or ideograph and ends before a separator, before an ideograph and before
///   whatever but a mark follows an ideograph. Marks at its end belong to it, ignorable scalars there do not.
/// - Canonically equivalent words fold alike (Unicode Standard, section 3.7): whether letters come composed
///   makes no difference.
///
/// Hence folded text has the same words as its original, and a text folds as its pieces do, cut between scalars.
final class FoldingTable: Sendable {
  /// The part a scalar plays in words.
  enum WordClass: UInt32 {
    /// Space, punctuation, symbols: never in a word.
    case separator = 0
    /// A letter, or a mark that changes one.
    case letter = 1
    /// A decimal digit.
    case digit = 2
    /// A letter of a script that puts no spaces between words, Han or hiragana: a word by itself.
    case ideograph = 3
    /// An optional mark, a lengthener, or the voicing of a kana: belongs to the word it follows, begins none.
    case mark = 4
    /// Without width or meaning, such as a direction mark: neither ends a word nor belongs to its end.
    case ignorable = 5
  }

  /// One scalar's entry: bits 0–2 the word class, bit 3 whether it folds to something else, bits 4–9 the
  /// length of that and bits 10–31 its place in `replacements`.
  struct Cell {
    var bits: UInt32 = 0

    var wordClass: UInt32 { bits & 7 }
    var isReplaced: Bool { bits & 8 != 0 }
    var length: Int { Int(bits >> 4 & 63) }
    var offset: Int { Int(bits >> 10) }
  }

  static let shared = FoldingTable()

  /// The number of Unicode scalar values, surrogates included.
  private static let scalarCount: UInt32 = 0x110000

  /// For each block of 256 scalars, where its cells begin.
  let blocks: [Int32]
  let cells: [Cell]
  /// The replacements, UTF-8, one after another.
  let replacements: [UInt8]

  private init() {
    var builder = Builder()
    Self.forEachItem(in: Self.classData) { item in
      var reader = HexReader(item)
      let low = reader.number()
      reader.skip()
      let high = reader.number()
      let wordClass: WordClass =
        switch reader.next {
        case UInt8(ascii: "L"): .letter
        case UInt8(ascii: "N"): .digit
        case UInt8(ascii: "I"): .ideograph
        case UInt8(ascii: "M"): .mark
        case UInt8(ascii: "Z"): .ignorable
        default: .separator
        }
      builder.setClass(of: low...high, to: wordClass)
    }
    Self.forEachItem(in: Self.foldingData) { item in
      var reader = HexReader(item)
      let scalar = reader.number()
      builder.beginFolding()
      while reader.next != nil {
        reader.skip()
        if reader.next != nil { builder.append(reader.number()) }
      }
      builder.endFolding(of: scalar)
    }
    for syllable in HangulSyllables.all {
      builder.beginFolding()
      for jamo in HangulSyllables.jamo(of: syllable) { builder.append(jamo) }
      builder.endFolding(of: syllable)
    }
    (blocks, cells, replacements) = (builder.blocks, builder.cells, builder.replacements)
  }

  /// The parts of the table while it is filled.
  private struct Builder {
    var blocks = [Int32](repeating: 0, count: Int(scalarCount >> 8))
    // The first block of cells stays untouched: all blocks without entries share it.
    var cells = [Cell](repeating: Cell(), count: 256)
    var replacements: [UInt8] = []
    private var foldingStart = 0

    init() {
      cells.reserveCapacity(1 << 17)
      replacements.reserveCapacity(1 << 17)
    }

    mutating func setClass(of scalars: ClosedRange<UInt32>, to wordClass: WordClass) {
      for scalar in scalars { cells[cellIndex(scalar)].bits = wordClass.rawValue }
    }

    mutating func beginFolding() { foldingStart = replacements.count }

    mutating func append(_ target: UInt32) {
      guard let scalar = Unicode.Scalar(target) else { return }
      replacements.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    mutating func endFolding(of scalar: UInt32) {
      let length = replacements.count - foldingStart
      precondition(length < 64 && foldingStart < 1 << 22, "a folding outgrew its cell")
      cells[cellIndex(scalar)].bits |= 8 | UInt32(length) << 4 | UInt32(foldingStart) << 10
    }

    private mutating func cellIndex(_ scalar: UInt32) -> Int {
      let block = Int(scalar >> 8)
      if blocks[block] == 0 {
        blocks[block] = Int32(cells.count)
        for _ in 0..<256 { cells.append(Cell()) }
      }
      return Int(blocks[block]) + Int(scalar & 255)
    }
  }

  /// The entry of a scalar value, which must be below 0x110000.
  func cell(_ scalar: UInt32) -> Cell {
    cells[Int(blocks[Int(scalar >> 8)]) + Int(scalar & 255)]
  }

  private static func forEachItem(in data: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    data.withUTF8Buffer { buffer in
      var start = 0
      for index in 0...buffer.count {
        if index < buffer.count, buffer[index] > 0x20 { continue }
        if index > start { body(UnsafeBufferPointer(rebasing: buffer[start..<index])) }
        start = index + 1
      }
    }
  }

  /// Reads hexadecimal numbers out of an item of the generated data.
  private struct HexReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skip() { position += 1 }

    mutating func number() -> UInt32 {
      var value: UInt32 = 0
      while let byte = next {
        switch byte {
        case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
        case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
        default: return value
        }
        position += 1
      }
      return value
    }
  }
}
