/// Cuts a table in bytes into rows and cells, without copying them.
///
/// A cell that starts with `"` ends at the next `"` that is not doubled, as spreadsheets write it, and may
/// hold delimiters and line breaks. Where something other than the end of the cell follows that quote, as in
/// `"Che" Guevara`, the quotes are part of the text. Lines end in LF, CRLF or CR.
struct DelimitedRows {
  /// A cell's bytes.
  struct Cell {
    /// Where they stand, without the quotes around them.
    var range: Range<Int>

    /// Whether doubled quotes stand for single ones.
    var hasDoubledQuotes = false
  }

  /// What became of a row.
  enum Status {
    /// It was read.
    case complete
    /// A quote is never closed. The row ends with its line.
    case unclosedQuote(at: Int)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private var position: Int
  private var nextLine = 1

  /// Whether a quote met earlier is known not to be closed anywhere, which every later one then is not.
  private var isUnclosedToEnd = false

  /// The cells of the current row.
  private(set) var cells: [Cell] = []

  /// The line the current row starts on, from 1.
  private(set) var line = 0

  /// Where the current row starts.
  private(set) var start = 0

  /// Starts at an offset of the bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int, delimiter: UInt8) {
    self.bytes = bytes
    self.position = position
    self.delimiter = delimiter
  }

  /// Reads the next row that is neither blank nor a comment into ``cells``; `nil` at the end.
  mutating func next() -> Status? {
    while position < bytes.count {
      let byte = bytes[position]
      if isLineEnd(byte) {
        skipLineEnd()
      } else if byte == UInt8(ascii: "#") {
        while position < bytes.count, !isLineEnd(bytes[position]) { position += 1 }
      } else {
        line = nextLine
        start = position
        let status = readRow()
        if case .complete = status, cells.allSatisfy(isBlank) { continue }
        return status
      }
    }
    return nil
  }

  /// The bytes of a cell as text, doubled quotes undone; `nil` when they are not UTF-8.
  func text(of cell: Cell) -> String? {
    if cell.hasDoubledQuotes {
      let undoubled = withoutDoubledQuotes(cell)
      return undoubled.withUnsafeBufferPointer { NameText.clean($0) }
    }
    return NameText.clean(UnsafeBufferPointer(rebasing: bytes[cell.range]))
  }

  /// The column of an offset in the current row, in scalars from 1.
  func column(of offset: Int) -> Int {
    bytes[min(start, offset)..<offset].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private mutating func readRow() -> Status {
    cells.removeAll(keepingCapacity: true)
    var status = Status.complete
    while true {
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        let quote = position
        if !readQuoted() {
          if isUnclosedToEnd { status = .unclosedQuote(at: quote) }
          readPlain()
        }
      } else {
        readPlain()
      }
      guard position < bytes.count else { return status }
      if isLineEnd(bytes[position]) {
        skipLineEnd()
        return status
      }
      position += 1
      if position == bytes.count {
        cells.append(Cell(range: position..<position))
        return status
      }
    }
  }

  private mutating func readPlain() {
    let start = position
    while position < bytes.count, bytes[position] != delimiter, !isLineEnd(bytes[position]) { position += 1 }
    cells.append(Cell(range: start..<position))
  }

  /// Reads a quoted cell; when it is none after all, stays where it is and returns `false`.
  private mutating func readQuoted() -> Bool {
    if isUnclosedToEnd { return false }
    var index = position + 1
    var lines = 0
    var hasDoubledQuotes = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
          hasDoubledQuotes = true
          index += 1
        } else {
          let end = index + 1
          guard end == bytes.count || bytes[end] == delimiter || isLineEnd(bytes[end]) else { return false }
          cells.append(Cell(range: (position + 1)..<index, hasDoubledQuotes: hasDoubledQuotes))
          position = end
          nextLine += lines
          return true
        }
      case UInt8(ascii: "\n"):
        lines += 1
      case UInt8(ascii: "\r"):
        if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") { lines += 1 }
      default:
        break
      }
      index += 1
    }
    isUnclosedToEnd = true
    return false
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func skipLineEnd() {
    let isPair =
      bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
    position += isPair ? 2 : 1
    nextLine += 1
  }

  private func isBlank(_ cell: Cell) -> Bool {
    bytes[cell.range].allSatisfy { $0 <= 0x20 }
  }

  private func withoutDoubledQuotes(_ cell: Cell) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(cell.range.count)
    var index = cell.range.lowerBound
    while index < cell.range.upperBound {
      result.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return result
  }
}
