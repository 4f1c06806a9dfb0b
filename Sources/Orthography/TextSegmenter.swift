/// Folds a text and cuts it into words and sentences, in one pass over its bytes each.
///
/// A word is a maximal run of letters, marks and digits; a letter of a script without spaces between words
/// (Han, hiragana) is a word by itself, a run of katakana, which spells foreign names, is one word. Proclitics
/// stay attached: taking them off needs to know names. Malformed UTF-8 separates words and folds to U+FFFD.
/// What folds to what: `FoldingTable`. Linear in the length of the text.
public struct TextSegmenter: Sendable {
  /// Creates a segmenter.
  public init() {}

  /// Segments a text given as UTF-8 bytes.
  public func segment(_ utf8: [UInt8]) -> SegmentedText {
    precondition(utf8.count <= Int(Int32.max), "a text of more than 2 GiB")
    var folder = Folder(capacity: utf8.count)
    folder.fold(utf8.span)
    let sentences = SentenceSegmenter().sentences(in: utf8)
    return SegmentedText(
      utf8: utf8, folded: FoldedText(bytes: folder.bytes, origins: folder.origins), words: folder.words,
      sentences: sentences)
  }

  /// Segments a text.
  public func segment(_ text: String) -> SegmentedText { segment(Array(text.utf8)) }
}

/// Folding for names: `Folding.fold("Путин")`.
public enum Folding {
  /// The folded form of a text: letter forms joined, optional marks and direction marks dropped, lower case,
  /// ASCII digits, Hangul syllables as their sounds. Folding a folded text changes nothing.
  public static func fold(_ text: String) -> String {
    String(decoding: fold(Array(text.utf8)).bytes, as: UTF8.self)
  }

  /// The folded form of UTF-8 bytes, with the way back to the original.
  public static func fold(_ utf8: [UInt8]) -> FoldedText {
    var folder = Folder(capacity: utf8.count)
    folder.fold(utf8.span)
    return FoldedText(bytes: folder.bytes, origins: folder.origins)
  }

  /// The folded words of a text, in order: what two spellings must share to be the same by folding.
  public static func words(of text: String) -> [[UInt8]] {
    let utf8 = Array(text.utf8)
    var folder = Folder(capacity: utf8.count)
    folder.fold(utf8.span)
    return folder.words.map { Array(folder.bytes[$0.folded]) }
  }
}

/// The state of one folding pass.
private struct Folder {
  var bytes: [UInt8] = []
  var origins: [Int32] = []
  var words: [Word] = []

  private var wordStart: Int?
  private var wordFoldedStart = 0
  private var wordEnd = 0
  private var wordFoldedEnd = 0
  /// Whether the word is an ideograph, which only marks may follow.
  private var endsAtNextPart = false
  private var hasLetters = false
  private var hasDigits = false

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    origins.reserveCapacity(capacity + 1)
    words.reserveCapacity(capacity / 8)
  }

  mutating func fold(_ source: Span<UInt8>) {
    let table = FoldingTable.shared
    let (allCells, allBlocks, allReplacements) = (table.cells, table.blocks, table.replacements)
    let cells = allCells.span
    let blocks = allBlocks.span
    let replacements = allReplacements.span
    var offset = 0
    while offset < source.count {
      let (scalar, length) = ScalarReader.scalar(in: source, at: offset)
      let cell = cells[Int(blocks[Int(scalar >> 8)]) + Int(scalar & 255)]
      let wordClass = cell.wordClass
      let isWordPart = wordClass &- 1 < 3
      if isWordPart {
        let isIdeograph = wordClass == FoldingTable.WordClass.ideograph.rawValue
        if isIdeograph || endsAtNextPart { endWord() }
        endsAtNextPart = isIdeograph
        if wordStart == nil {
          wordStart = offset
          wordFoldedStart = bytes.count
        }
        if wordClass == FoldingTable.WordClass.digit.rawValue { hasDigits = true } else { hasLetters = true }
      } else if wordClass == FoldingTable.WordClass.separator.rawValue {
        endWord()
      }
      let origin = Int32(truncatingIfNeeded: offset)
      if cell.isReplaced {
        for index in cell.offset..<cell.offset + cell.length {
          bytes.append(replacements[index])
          origins.append(origin)
        }
      } else if scalar == ScalarReader.replacement {
        for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
          bytes.append(byte)
          origins.append(origin)
        }
      } else {
        for index in offset..<offset + length {
          bytes.append(source[index])
          origins.append(origin)
        }
      }
      offset += length
      if isWordPart || wordClass == FoldingTable.WordClass.mark.rawValue {
        wordEnd = offset
        wordFoldedEnd = bytes.count
      }
    }
    endWord()
    origins.append(Int32(truncatingIfNeeded: source.count))
  }

  private mutating func endWord() {
    guard let start = wordStart else { return }
    let kind: Word.Kind = hasDigits ? (hasLetters ? .mixed : .digits) : .letters
    words.append(Word(source: start..<wordEnd, folded: wordFoldedStart..<wordFoldedEnd, kind: kind))
    wordStart = nil
    hasLetters = false
    hasDigits = false
  }
}
