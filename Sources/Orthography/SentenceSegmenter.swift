/// Cuts a text into sentences at line ends and at the full stops, question and exclamation marks of many
/// scripts.
///
/// A line end closes a sentence unless the text is wrapped at a fixed width (its lines mostly end within
/// words' reach of the same column, without closing punctuation); an empty line always closes it. A full
/// stop closes a sentence where white space or a closing quotation mark follows; not after an initial, an
/// abbreviated title or a number that begins a line. Linear in the length of the text.
public struct SentenceSegmenter: Sendable {
  /// Creates a segmenter.
  public init() {}

  /// The sentences, in reading order, as ranges of UTF-8 bytes without the white space around them.
  public func sentences(in utf8: [UInt8]) -> [Range<Int>] {
    let source = utf8.span
    let breaksAtLineEnds = !Self.isWrapped(source)
    var sentences: [Range<Int>] = []
    var start: Int?
    var end = 0
    var offset = 0

    func close() {
      if let first = start, end > first { sentences.append(first..<end) }
      start = nil
    }

    while offset < source.count {
      let (scalar, length) = ScalarReader.scalar(in: source, at: offset)
      if scalar == 0x0A || scalar == 0x0D || scalar == 0x2028 || scalar == 0x2029 {
        if breaksAtLineEnds || scalar == 0x2029 || Self.isBlankLine(source, from: offset + length) { close() }
        offset += length
        continue
      }
      if !Self.isSpace(scalar) {
        if start == nil { start = offset }
        end = offset + length
      }
      offset += length
      guard Self.isTerminator(scalar), let first = start else { continue }
      offset = Self.end(ofClosersIn: source, from: offset)
      let closesHere =
        offset >= source.count || scalar != 0x2E
        || Self.isSpace(ScalarReader.scalar(in: source, at: offset).value)
        || source[offset] == 0x0A || source[offset] == 0x0D
      if closesHere, scalar != 0x2E || !Self.isAbbreviation(source, first: first, stop: end - 1) {
        end = offset
        close()
      }
    }
    close()
    return sentences
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0B, 0x0C, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x200E, 0x200F, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  private static func isTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F, 0x61F, 0x6D4, 0x964, 0x965, 0x2026, 0x203C, 0x2047...0x2049, 0x3002, 0xFF01,
      0xFF0E,
      0xFF1F, 0xFF61:
      true
    default: false
    }
  }

  /// Passes further terminators, closing quotation marks and closing brackets.
  private static func end(ofClosersIn source: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < source.count {
      let (scalar, length) = ScalarReader.scalar(in: source, at: offset)
      switch scalar {
      case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x203A, 0x300D, 0x300F, 0xFF09: break
      default: guard isTerminator(scalar) else { return offset }
      }
      offset += length
    }
    return offset
  }

  private static func isBlankLine(_ source: Span<UInt8>, from start: Int) -> Bool {
    var offset = start
    while offset < source.count {
      let (scalar, length) = ScalarReader.scalar(in: source, at: offset)
      if scalar == 0x0A { return true }
      guard isSpace(scalar) || scalar == 0x0D else { return false }
      offset += length
    }
    return true
  }

  private static let abbreviations: Set<[UInt8]> = Set(
    [
      "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "sgt", "capt", "maj", "adm", "gov", "sen", "rep",
      "rev", "hon", "st", "jr", "sr", "no", "vs", "etc", "inc", "ltd", "corp", "co", "dept", "jan", "feb",
      "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "د", "أ", "م", "ا",
    ].map { Array($0.utf8) })

  /// Whether the word before a full stop is an initial, an abbreviated title, or a number that begins the
  /// sentence.
  private static func isAbbreviation(_ source: Span<UInt8>, first: Int, stop: Int) -> Bool {
    var start = stop
    while start > first, !isWordEdge(source[start - 1]), stop - start < 12 { start -= 1 }
    let count = stop - start
    guard count > 0 else { return false }
    var word: [UInt8] = []
    for index in start..<stop { word.append(source[index] | (source[index] < 0x80 ? 0x20 : 0)) }
    if count == 1, (0x61...0x7A).contains(word[0]), source[start] < 0x61 { return true }
    if start == first, word.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    return abbreviations.contains(word)
  }

  private static func isWordEdge(_ byte: UInt8) -> Bool {
    byte <= 0x2F && byte != 0x27 || byte == 0x3A
  }

  /// Whether most lines of a paragraph end near the same column without closing punctuation.
  private static func isWrapped(_ source: Span<UInt8>) -> Bool {
    var inner = 0
    var open = 0
    var width = 0
    var last: UInt32 = 0x20
    var offset = 0
    while offset < source.count {
      let (scalar, length) = ScalarReader.scalar(in: source, at: offset)
      offset += length
      guard scalar == 0x0A else {
        width += 1
        if !isSpace(scalar), scalar != 0x0D { last = scalar }
        continue
      }
      if width > 1, !isBlankLine(source, from: offset) {
        inner += 1
        if (50...100).contains(width), !isTerminator(last) { open += 1 }
      }
      width = 0
      last = 0x20
    }
    return inner >= 4 && open * 10 >= inner * 7
  }
}
