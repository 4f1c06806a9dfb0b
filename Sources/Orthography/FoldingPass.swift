/// One pass over a text that folds it and finds its words, into memory that is used again for the next text.
///
/// Scalars below U+0800, which take one or two bytes, go through one flat table; the others through
/// `ScalarReader` and `FoldingTable`. Raw memory, because this loop is what reading text costs: the same loop
/// over growing arrays takes three times as long. Every write is preceded by a check, or by one for the whole
/// text: a scalar of the flat table never folds to more bytes than it takes.
struct FoldingPass: ~Copyable {
  /// A word, by offsets of bytes.
  struct Span {
    var source: UInt32
    var sourceEnd: UInt32
    var folded: UInt32
    var foldedEnd: UInt32
    var kind: Word.Kind
  }

  /// The folded text, with at least `slack` bytes readable after it.
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  /// For each folded byte, the offset of its scalar; only when asked for.
  private(set) var origins: UnsafeMutablePointer<Int32>
  private(set) var words: UnsafeMutablePointer<Span>
  private(set) var wordCount = 0
  /// Whether the text was well-formed UTF-8.
  private(set) var isWellFormed = true

  private var capacity = 0
  private var originCapacity = 0
  private var wordCapacity = 64

  /// Bytes that may be read, and written, after the end.
  static let slack = 16

  init() {
    bytes = .allocate(capacity: Self.slack)
    origins = .allocate(capacity: Self.slack)
    words = .allocate(capacity: wordCapacity)
    bytes.initialize(repeating: 0, count: Self.slack)
  }

  deinit {
    bytes.deallocate()
    origins.deallocate()
    words.deallocate()
  }

  /// Folds a text of at most 2 GiB. What the last text left is overwritten.
  mutating func run(_ source: UnsafeBufferPointer<UInt8>, keepsOrigins: Bool) {
    precondition(source.count <= Int(Int32.max), "a text of more than 2 GiB")
    (count, wordCount, isWellFormed) = (0, 0, true)
    reserve(source.count, keepsOrigins: keepsOrigins)
    if keepsOrigins { fold(source, keepsOrigins: true) } else { fold(source, keepsOrigins: false) }
    UnsafeMutableRawPointer(bytes + count).storeBytes(of: 0, as: UInt64.self)
    UnsafeMutableRawPointer(bytes + count + 8).storeBytes(of: 0, as: UInt64.self)
  }

  @inline(__always)
  private mutating func fold(_ source: UnsafeBufferPointer<UInt8>, keepsOrigins: Bool) {
    guard let text = source.baseAddress else { return }
    let table = ShortFoldingTable.shared.cells
    let end = source.count
    var output = bytes
    var word = WordState()
    var offset = 0
    var folded = 0
    while offset < end {
      let first = text[offset]
      var scalar = UInt32(first)
      var length = 1
      if first >= 0x80 {
        guard first >= 0xC2, first < 0xE0, offset + 1 < end, text[offset + 1] & 0xC0 == 0x80 else {
          count = folded
          let wordClass = foldLong(source, at: offset, length: &length, keepsOrigins: keepsOrigins)
          output = bytes
          advance(&word, wordClass, offset, folded, offset + length, count)
          folded = count
          offset += length
          continue
        }
        scalar = (scalar & 0x1F) << 6 | UInt32(text[offset + 1] & 0x3F)
        length = 2
      }
      let cell = table[Int(scalar)]
      if cell & ShortFoldingTable.isLong != 0 {
        count = folded
        let wordClass = foldLong(source, at: offset, length: &length, keepsOrigins: keepsOrigins)
        output = bytes
        advance(&word, wordClass, offset, folded, offset + length, count)
        folded = count
        offset += length
        continue
      }
      UnsafeMutableRawPointer(output + folded).storeBytes(
        of: UInt16(truncatingIfNeeded: cell >> 16).littleEndian, as: UInt16.self)
      if keepsOrigins {
        let origin = Int32(truncatingIfNeeded: offset)
        origins[folded] = origin
        origins[folded + 1] = origin
      }
      let next = folded + Int(cell >> 3 & 3)
      advance(&word, cell & 7, offset, folded, offset + length, next)
      folded = next
      offset += length
    }
    count = folded
    endWord(&word)
    if keepsOrigins { origins[count] = Int32(truncatingIfNeeded: end) }
  }

  private static let ideograph: UInt32 = 1 << FoldingTable.WordClass.ideograph.rawValue

  /// The word that is being read.
  private struct WordState {
    /// Where it begins; -1 between words.
    var source = -1
    var folded = 0
    var sourceEnd = 0
    var foldedEnd = 0
    /// The classes of its scalars, as bits.
    var classes: UInt32 = 0
  }

  /// Takes a scalar into account: its class, and where it and its folded bytes begin and end.
  @inline(__always)
  private mutating func advance(
    _ word: inout WordState, _ wordClass: UInt32, _ offset: Int, _ folded: Int, _ end: Int, _ foldedEnd: Int
  ) {
    if wordClass &- 1 < 2 {
      // Only marks may follow an ideograph.
      if word.classes == Self.ideograph { endWord(&word) }
      if word.source < 0 {
        word.source = offset
        word.folded = folded
        word.classes = 0
      }
      word.classes |= 1 << wordClass
      word.sourceEnd = end
      word.foldedEnd = foldedEnd
    } else if wordClass == FoldingTable.WordClass.separator.rawValue {
      if word.source >= 0 { endWord(&word) }
    } else if wordClass == FoldingTable.WordClass.mark.rawValue {
      word.sourceEnd = end
      word.foldedEnd = foldedEnd
    } else if wordClass == FoldingTable.WordClass.ideograph.rawValue {
      endWord(&word)
      word = WordState(
        source: offset, folded: folded, sourceEnd: end, foldedEnd: foldedEnd, classes: Self.ideograph)
    }
  }

  @inline(__always)
  private mutating func endWord(_ word: inout WordState) {
    guard word.source >= 0 else { return }
    if wordCount == wordCapacity { growWords() }
    let digits: UInt32 = 1 << FoldingTable.WordClass.digit.rawValue
    let kind: Word.Kind =
      word.classes & digits == 0 ? .letters : word.classes == digits ? .digits : .mixed
    words[wordCount] = Span(
      source: UInt32(truncatingIfNeeded: word.source), sourceEnd: UInt32(truncatingIfNeeded: word.sourceEnd),
      folded: UInt32(truncatingIfNeeded: word.folded),
      foldedEnd: UInt32(truncatingIfNeeded: word.foldedEnd), kind: kind)
    wordCount += 1
    word.source = -1
    word.classes = 0
  }

  /// Folds a scalar that the flat table does not have, or malformed bytes; gives its class.
  @inline(never)
  private mutating func foldLong(
    _ source: UnsafeBufferPointer<UInt8>, at offset: Int, length: inout Int, keepsOrigins: Bool
  ) -> UInt32 {
    let scalar: UInt32
    (scalar, length) = ScalarReader.scalar(in: source.span, at: offset)
    let table = FoldingTable.shared
    let cell = table.cell(scalar)
    let replaced = cell.isReplaced ? cell.length : scalar == ScalarReader.replacement ? 3 : length
    // What is still to come takes no more bytes folded than it has, until it comes here.
    reserve(count + replaced + source.count - offset - length, keepsOrigins: keepsOrigins)
    if cell.isReplaced {
      for index in 0..<cell.length { bytes[count + index] = table.replacements[cell.offset + index] }
    } else if scalar == ScalarReader.replacement {
      if length != 3 || source[offset] != 0xEF || source[offset + 1] != 0xBF { isWellFormed = false }
      for (index, byte) in UTF8.encodedReplacementCharacter.enumerated() { bytes[count + index] = byte }
    } else {
      for index in 0..<length { bytes[count + index] = source[offset + index] }
    }
    if keepsOrigins {
      for index in 0..<replaced { origins[count + index] = Int32(truncatingIfNeeded: offset) }
    }
    count += replaced
    return cell.wordClass
  }

  /// Makes room for so many folded bytes in all.
  private mutating func reserve(_ needed: Int, keepsOrigins: Bool) {
    if needed > capacity {
      let room = max(needed, capacity * 2)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room + Self.slack)
      larger.update(from: bytes, count: count)
      bytes.deallocate()
      bytes = larger
      capacity = room
    }
    if keepsOrigins, needed > originCapacity {
      let room = max(needed, originCapacity * 2)
      let larger = UnsafeMutablePointer<Int32>.allocate(capacity: room + Self.slack)
      larger.update(from: origins, count: count)
      origins.deallocate()
      origins = larger
      originCapacity = room
    }
  }

  @inline(never)
  private mutating func growWords() {
    let larger = UnsafeMutablePointer<Span>.allocate(capacity: wordCapacity * 2)
    larger.update(from: words, count: wordCount)
    words.deallocate()
    words = larger
    wordCapacity *= 2
  }
}

/// What every scalar below U+0800 folds to and the part it plays in words, in one entry each: bits 0–2 the word
/// class, 3–4 the length of the folded bytes, 5 whether they are more than fit, 16–31 the bytes themselves.
private final class ShortFoldingTable: Sendable {
  static let shared = ShortFoldingTable()
  static let isLong: UInt32 = 1 << 5
  private static let limit = 0x800

  /// Never written after it was made, never freed.
  nonisolated(unsafe) let cells: UnsafePointer<UInt32>

  private init() {
    let table = FoldingTable.shared
    let cells = UnsafeMutablePointer<UInt32>.allocate(capacity: Self.limit)
    for value in 0..<UInt32(Self.limit) {
      let cell = table.cell(value)
      let own = Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
      let folded =
        cell.isReplaced ? Array(table.replacements[cell.offset..<cell.offset + cell.length]) : own
      // What takes more bytes folded than it has is left to the slow path, which makes room for it.
      let isLong = folded.count > own.count
      var entry = cell.wordClass | (isLong ? Self.isLong : UInt32(folded.count) << 3)
      for (index, byte) in folded.prefix(2).enumerated() where !isLong {
        entry |= UInt32(byte) << (16 + 8 * UInt32(index))
      }
      cells[Int(value)] = entry
    }
    self.cells = UnsafePointer(cells)
  }
}
