/// One pass over a text that folds it and finds its words, into memory that is used again for the next text.
///
/// Scalars below U+0800, which take one or two bytes, go through one flat table; the others through
/// `ScalarReader` and `FoldingTable`. Raw memory, because this loop is what reading text costs: the same loop
/// over growing arrays takes three times as long. Every write is preceded by a check, or by one for the whole
/// text: a scalar of the flat table never folds to more bytes than it takes.
struct FoldingPass: ~Copyable {
  /// The folded text, with at least `slack` bytes readable after it.
  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  /// For each folded byte, the offset of its scalar; only when asked for.
  private(set) var origins: UnsafeMutablePointer<Int32>
  private(set) var words: UnsafeMutablePointer<Word>
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
    // Few texts have shorter words.
    if wordCapacity < source.count / 8 { growWords(to: source.count / 8) }
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
    var word = WordState()
    var offset = 0
    while offset < end {
      if word.source < 0 {
        offset = foldPlainWords(source, from: offset, keepsOrigins: keepsOrigins)
        if offset == end { break }
      }
      let first = text[offset]
      var length = 1
      var cell = ShortFoldingTable.isLong
      if first < 0x80 {
        cell = table[Int(first)]
      } else if first >= 0xC2, first < 0xE0, offset + 1 < end, text[offset + 1] & 0xC0 == 0x80 {
        cell = table[Int(first & 0x1F) << 6 | Int(text[offset + 1] & 0x3F)]
        length = 2
      }
      let folded = count
      if cell & ShortFoldingTable.isLong != 0 {
        cell = foldLong(source, at: offset, length: &length, keepsOrigins: keepsOrigins)
      } else {
        UnsafeMutableRawPointer(bytes + count).storeBytes(
          of: UInt16(truncatingIfNeeded: cell >> 16).littleEndian, as: UInt16.self)
        if keepsOrigins {
          origins[count] = Int32(truncatingIfNeeded: offset)
          origins[count + 1] = Int32(truncatingIfNeeded: offset)
        }
        count += Int(cell >> 3 & 3)
      }
      advance(&word, cell & 7, offset, folded, offset + length, count)
      offset += length
    }
    endWord(&word)
    if keepsOrigins { origins[count] = Int32(truncatingIfNeeded: end) }
  }

  /// Folds plain words and the ASCII separators between them, from an offset between words on.
  ///
  /// - Returns: where something else begins, a word that is not plain among it.
  @inline(__always)
  private mutating func foldPlainWords(
    _ source: UnsafeBufferPointer<UInt8>, from start: Int, keepsOrigins: Bool
  ) -> Int {
    guard let text = source.baseAddress else { return start }
    let (cells, pairs) = (ShortFoldingTable.shared.cells, ShortFoldingTable.shared.pairs)
    let end = source.count
    let (output, origins) = (bytes, origins)
    var (offset, folded) = (start, count)
    while offset + 8 <= end {
      let first = text[offset]
      if first < 0x80, cells[Int(first)] & 7 == FoldingTable.WordClass.separator.rawValue {
        output[folded] = first
        if keepsOrigins { origins[folded] = Int32(truncatingIfNeeded: offset) }
        offset += 1
        folded += 1
        continue
      }
      let word =
        first < 0x80
        ? PlainWord.ascii(in: text, at: offset, end: end, to: output + folded)
        : PlainWord.pairs(in: text, at: offset, end: end, to: output + folded, cells: pairs)
      guard word.length > 0, isSeparator(source, at: offset + word.length, cells: cells) else { break }
      if keepsOrigins { word.writeOrigins(from: offset, to: origins + folded) }
      if wordCount == wordCapacity { growWords(to: wordCapacity * 2) }
      words[wordCount] = Word(
        source: offset..<offset &+ word.length, folded: folded..<folded &+ word.length, kind: word.kind,
        hash: word.hash)
      wordCount += 1
      offset += word.length
      folded += word.length
    }
    count = folded
    return offset
  }

  /// Whether a scalar that ends a word whatever it is stands at an offset within the text.
  @inline(__always)
  private func isSeparator(
    _ source: UnsafeBufferPointer<UInt8>, at offset: Int, cells: UnsafePointer<UInt32>
  ) -> Bool {
    let first = source[offset]
    if first < 0x80 { return cells[Int(first)] & 7 == FoldingTable.WordClass.separator.rawValue }
    return isLongSeparator(source, at: offset)
  }

  @inline(never)
  private func isLongSeparator(_ source: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    let scalar = ScalarReader.scalar(in: source.span, at: offset).value
    return FoldingTable.shared.cell(scalar).wordClass == FoldingTable.WordClass.separator.rawValue
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
    if wordCount == wordCapacity { growWords(to: wordCapacity * 2) }
    let digits: UInt32 = 1 << FoldingTable.WordClass.digit.rawValue
    let kind: Word.Kind =
      word.classes & digits == 0 ? .letters : word.classes == digits ? .digits : .mixed
    let hash = WordHash.hash(UnsafePointer(bytes + word.folded), count: word.foldedEnd - word.folded)
    words[wordCount] = Word(
      source: word.source..<word.sourceEnd, folded: word.folded..<word.foldedEnd, kind: kind, hash: hash)
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
  private mutating func growWords(to room: Int) {
    let larger = UnsafeMutablePointer<Word>.allocate(capacity: room)
    larger.update(from: words, count: wordCount)
    words.deallocate()
    words = larger
    wordCapacity = room
  }
}
