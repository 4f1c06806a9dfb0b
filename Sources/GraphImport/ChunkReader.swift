import PropertyGraph

/// Reads the rows of a piece of a table: cells between delimiters, quoted as RFC 4180 has it.
struct ChunkReader: Sendable {
  /// A row that cannot be used, or a guess that does not hold.
  struct Problem: Sendable {
    /// Where the row starts.
    var offset: Int
    var column: Int?
    var message: String
    var remedy: String
  }

  private let view: ContiguousView<UInt8>
  let delimiter: UInt8
  /// What is read of each column; `nil` for what is passed over.
  var columns: [ColumnParser?]
  /// Whether a column must have a value.
  let isRequired: [Bool]
  /// Where each row starts, counted from the beginning of the piece.
  private(set) var rowOffsets: [UInt32] = []
  private(set) var problems: [Problem] = []
  private(set) var badRows = 0
  /// Types that guessed columns need instead.
  private(set) var corrections: [Int: ValueType] = [:]
  /// Where the piece was read to.
  private(set) var end = 0

  private var unescaped: [UInt8] = []
  private(set) var start = 0

  /// More problems than these are only counted.
  static let mostProblems = 100

  init(
    _ bytes: ContiguousView<UInt8>, delimiter: UInt8, columns: [ColumnParser?], isRequired: [Bool]
  ) {
    view = bytes
    self.delimiter = delimiter
    self.columns = columns
    self.isRequired = isRequired
  }

  private var bytes: UnsafeBufferPointer<UInt8> { view.elements }

  /// Reads the rows that start in a range, the first of which starts at its beginning.
  mutating func read(_ range: Range<Int>) {
    start = range.lowerBound
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == UInt8(ascii: "\n") {
        place += 1
      } else if bytes[place] == UInt8(ascii: "\r"), place + 1 < bytes.count,
        bytes[place + 1] == UInt8(ascii: "\n")
      {
        place += 2
      } else {
        place = readRow(at: place)
        if !corrections.isEmpty { break }
      }
    }
    end = place
  }

  /// Reads one row and returns where the next one starts.
  private mutating func readRow(at rowStart: Int) -> Int {
    var place = rowStart
    var number = 0
    var problem: Problem?
    let width = columns.count
    while true {
      let cell = nextCell(at: &place)
      guard let cell else {
        note(
          Problem(
            offset: rowStart, column: number < width ? number : nil, message: "a quote is never closed",
            remedy: "close it, or double quotes that belong to the text"))
        return lineEnd(after: rowStart)
      }
      if problem == nil, number < width, columns[number] != nil {
        problem = append(cell, to: number, rowStart)
      }
      if !corrections.isEmpty { return place }
      number += 1
      if cell.isLast { break }
    }
    if problem == nil, number != width {
      problem = Problem(
        offset: rowStart, column: nil,
        message: "\(number == 1 ? "1 cell" : "\(number) cells") where the header has \(width)",
        remedy: "write as many cells as there are columns; put quotes around cells that hold the delimiter")
    }
    if let problem {
      note(problem)
    } else {
      rowOffsets.append(UInt32(truncatingIfNeeded: rowStart - start))
    }
    return place
  }

  private struct Cell {
    var bytes: UnsafeBufferPointer<UInt8>
    var isQuoted: Bool
    var isEscaped: Bool
    var isLast: Bool
    var hasTail: Bool
  }

  /// Reads a cell and moves behind its delimiter or line end; `nil` when its quote is never closed.
  @inline(__always)
  private mutating func nextCell(at place: inout Int) -> Cell? {
    var cellStart = place
    let bytes = self.bytes
    let count = bytes.count
    if place < count, bytes[place] == UInt8(ascii: "\"") {
      return nextQuotedCell(at: &place)
    }
    while place < count, bytes[place] != delimiter, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    var cellEnd = place
    let isLast = place >= count || bytes[place] == UInt8(ascii: "\n")
    place += 1
    if isLast, cellEnd > cellStart, bytes[cellEnd - 1] == UInt8(ascii: "\r") { cellEnd -= 1 }
    cellStart = min(cellStart, cellEnd)
    return Cell(
      bytes: UnsafeBufferPointer(rebasing: bytes[cellStart..<cellEnd]), isQuoted: false, isEscaped: false,
      isLast: isLast, hasTail: false)
  }

  private mutating func nextQuotedCell(at place: inout Int) -> Cell? {
    let count = bytes.count
    let cellStart = place + 1
    var cellEnd = cellStart
    var isEscaped = false
    while true {
      while cellEnd < count, bytes[cellEnd] != UInt8(ascii: "\"") { cellEnd += 1 }
      guard cellEnd < count else { return nil }
      guard cellEnd + 1 < count, bytes[cellEnd + 1] == UInt8(ascii: "\"") else { break }
      isEscaped = true
      cellEnd += 2
    }
    place = cellEnd + 1
    var hasTail = false
    while place < count, bytes[place] != delimiter, bytes[place] != UInt8(ascii: "\n") {
      if !(bytes[place] == UInt8(ascii: "\r")
        && (place + 1 == count || bytes[place + 1] == UInt8(ascii: "\n")))
      {
        hasTail = true
      }
      place += 1
    }
    let isLast = place >= count || bytes[place] == UInt8(ascii: "\n")
    place += 1
    return Cell(
      bytes: UnsafeBufferPointer(rebasing: bytes[cellStart..<cellEnd]), isQuoted: true, isEscaped: isEscaped,
      isLast: isLast, hasTail: hasTail)
  }

  /// Appends a cell to its column; says what is wrong with it.
  @inline(__always)
  private mutating func append(_ cell: Cell, to number: Int, _ rowStart: Int) -> Problem? {
    if cell.hasTail {
      return Problem(
        offset: rowStart, column: number, message: "something follows the closing quote",
        remedy: "double quotes that belong to the text, and put the whole cell between quotes")
    }
    if isRequired[number], cell.bytes.isEmpty {
      return Problem(
        offset: rowStart, column: number, message: "the cell is empty", remedy: "give the key of a node")
    }
    do throws(ColumnParser.Refusal) {
      if cell.isEscaped {
        unescape(cell.bytes)
        try unescaped.withUnsafeBufferPointer { (text) throws(ColumnParser.Refusal) in
          try columns[number]?.append(text, isQuoted: true)
        }
      } else {
        try columns[number]?.append(cell.bytes, isQuoted: cell.isQuoted)
      }
      return nil
    } catch {
      switch error {
      case .guessedWrong(let type):
        corrections[number] = type
        return nil
      case .isNot(let wanted):
        let text = String(decoding: cell.bytes.prefix(60), as: UTF8.self)
        return Problem(
          offset: rowStart, column: number, message: "'\(text)' is not \(wanted)",
          remedy: "correct the cell, leave it empty, or give the column another type in the header")
      }
    }
  }

  private mutating func unescape(_ cell: UnsafeBufferPointer<UInt8>) {
    unescaped.removeAll(keepingCapacity: true)
    var place = 0
    while place < cell.count {
      unescaped.append(cell[place])
      place += cell[place] == UInt8(ascii: "\"") ? 2 : 1
    }
  }

  /// Leaves a row out.
  private mutating func note(_ problem: Problem) {
    for number in columns.indices { columns[number]?.truncate(to: rowOffsets.count) }
    badRows += 1
    if problems.count < Self.mostProblems { problems.append(problem) }
  }

  private func lineEnd(after place: Int) -> Int {
    var place = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    return min(bytes.count, place + 1)
  }
}
