import Dispatch
import PropertyGraph
import Synchronization

/// The rows of a file as typed columns.
struct ImportTable: Sendable {
  var source: ImportSource
  var header: ImportHeader
  /// The columns, parallel to those of the header; `nil` for those passed over.
  var columns: [ColumnParser?]
  var rowCount: Int
  /// What is wrong with rows that were left out, in their order.
  var problems: [ImportProblem]
  var badRows: Int
  /// Where each row starts in the file.
  var rows: RowPlaces

  func column(_ role: ImportHeader.Role) -> ColumnParser? {
    header.place(of: role).flatMap { columns[$0] }
  }
}

/// Where the rows of a table stand, for messages about them.
struct RowPlaces: Sendable {
  fileprivate(set) var bytes: ContiguousView<UInt8> = []
  fileprivate(set) var pieces: [(start: Int, offsets: [UInt32])] = []

  /// The line a row starts on, from 1.
  func line(ofRow row: Int) -> Int {
    var row = row
    for piece in pieces {
      if row < piece.offsets.count { return line(at: piece.start + Int(piece.offsets[row])) }
      row -= piece.offsets.count
    }
    return 0
  }

  fileprivate func line(at offset: Int) -> Int {
    bytes.elements[..<offset].reduce(into: 1) { $0 += $1 == UInt8(ascii: "\n") ? 1 : 0 }
  }
}

/// Reads a file of comma- or tab-separated values, in pieces by several threads.
///
/// A piece begins behind a line end, which may turn out to lie between quotes: when the piece before it ends somewhere
/// else than it was taken to, it is read again from there.
struct TableReader {
  let source: ImportSource
  /// The file.
  let bytes: ContiguousView<UInt8>
  /// The byte between cells; guessed from the header unless given.
  let delimiter: UInt8?
  /// What the keys of a label are, where that is known; edges are read with these types.
  let keyType: @Sendable (_ space: String?) -> ValueType?

  private static let pieceSize = 1 << 20
  /// Types are guessed from so many rows; a guess that does not hold is corrected and the file read again.
  private static let sampleRows = 200

  func read() throws(ImportProblem) -> ImportTable {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let (titles, bodyStart, delimiter) = try headerCells(from: start)
    let header = try ImportHeader(titles: titles, kind: source.kind, path: source.path)
    var types = guessedTypes(header, from: bodyStart, delimiter: delimiter)
    while true {
      let template = header.columns.indices.map { place -> ColumnParser? in
        guard header.columns[place].role != .ignored else { return nil }
        return ColumnParser(type: types[place], isGuessed: declaredType(header.columns[place]) == nil)
      }
      let isRequired = header.columns.map { [.key, .source, .target].contains($0.role) }
      let pieces = Self.pieces(
        of: bytes, from: bodyStart, delimiter: delimiter, template: template, isRequired: isRequired)
      let corrections = pieces.reduce(into: [Int: ValueType]()) { all, piece in
        // Of two needs the wider one counts.
        all.merge(piece.corrections) { $0 == .string || $1 == .string ? .string : $0 }
      }
      if corrections.isEmpty { return table(header, pieces, template, bytes) }
      for (place, type) in corrections { types[place] = type }
    }
  }

  private func declaredType(_ column: ImportHeader.Column) -> ValueType? {
    switch column.role {
    case .name: .string
    case .source: keyType(column.space ?? source.source)
    case .target: keyType(column.space ?? source.target)
    case .key: column.type.map(\.keyType) ?? keyType(column.space ?? source.resolvedNames.first)
    case .property, .ignored: column.type
    }
  }

  private func guessedTypes(
    _ header: ImportHeader, from start: Int, delimiter: UInt8
  ) -> [ValueType] {
    var types = header.columns.map { declaredType($0) ?? .integer }
    for place in header.columns.indices where declaredType(header.columns[place]) == nil {
      var columns = [ColumnParser?](repeating: nil, count: header.columns.count)
      columns[place] = ColumnParser(type: .string, isGuessed: false)
      var reader = ChunkReader(
        bytes, delimiter: delimiter, columns: columns,
        isRequired: [Bool](repeating: false, count: columns.count))
      var end = start
      for _ in 0..<Self.sampleRows where end < bytes.count {
        reader.read(end..<(end + 1))
        end = reader.end
      }
      types[place] = Self.type(of: reader.columns[place]?.values.texts ?? TextDictionaryBuilder())
    }
    return types
  }

  /// The narrowest type that all texts fit.
  private static func type(of texts: TextDictionaryBuilder) -> ValueType {
    for candidate in [ValueType.integer, .float, .boolean] {
      var parser = ColumnParser(type: candidate, isGuessed: true)
      let fits = (0..<texts.count).allSatisfy { number in
        texts.withUTF8(of: Int32(number)) { (try? parser.append($0, isQuoted: false)) != nil }
      }
      if fits, texts.count > 0 { return candidate }
    }
    return .string
  }

  private func headerCells(
    from start: Int
  ) throws(ImportProblem) -> (titles: [String], bodyStart: Int, delimiter: UInt8) {
    let line = bytes.elements[start...].prefix { $0 != UInt8(ascii: "\n") }
    guard line.contains(where: { $0 > UInt8(ascii: " ") }) else {
      throw ImportProblem(
        path: source.path, line: 1, message: "the first line is empty",
        remedy: "write the names of the columns in it, as in 'id,name,age:int'")
    }
    let candidates = [UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: ";")]
    let delimiter = self.delimiter ?? candidates.first { line.contains($0) } ?? UInt8(ascii: ",")
    // Read as rows with one cell more each time until the line fits.
    let width = line.count { $0 == delimiter } + 1
    for count in stride(from: width, to: 0, by: -1) {
      var reader = ChunkReader(
        bytes, delimiter: delimiter,
        columns: (0..<count).map { _ in ColumnParser(type: .string, isGuessed: false) },
        isRequired: [Bool](repeating: false, count: count))
      reader.read(start..<(start + 1))
      guard reader.rowOffsets.count == 1 else { continue }
      let titles = reader.columns.map { column in
        column?.values.codes.first.map { code in
          column?.values.texts.withUTF8(of: code) { String(decoding: $0, as: UTF8.self) } ?? ""
        } ?? ""
      }
      return (titles, reader.end, delimiter)
    }
    throw ImportProblem(
      path: source.path, line: 1, message: "the first line cannot be read as names of columns",
      remedy: "write the names of the columns in it, as in 'id,name,age:int'")
  }

  private static func pieces(
    of bytes: ContiguousView<UInt8>, from start: Int, delimiter: UInt8, template: [ColumnParser?],
    isRequired: [Bool]
  ) -> [ChunkReader] {
    var starts = [start]
    let size = max(pieceSize, (bytes.count - start) / 64)
    while let last = starts.last, last + size < bytes.count {
      var next = last + size
      while next < bytes.count, bytes.elements[next] != UInt8(ascii: "\n") { next += 1 }
      if next + 1 >= bytes.count { break }
      starts.append(next + 1)
    }
    let ends = starts.dropFirst() + [bytes.count]
    let ranges = zip(starts, ends).map { $0..<$1 }
    @Sendable func read(_ range: Range<Int>) -> ChunkReader {
      var reader = ChunkReader(
        bytes, delimiter: delimiter, columns: template, isRequired: isRequired)
      reader.read(range)
      return reader
    }
    let made = Mutex([ChunkReader?](repeating: nil, count: ranges.count))
    DispatchQueue.concurrentPerform(iterations: ranges.count) { number in
      let reader = read(ranges[number])
      made.withLock { $0[number] = reader }
    }
    var pieces: [ChunkReader] = []
    var place = start
    for (number, piece) in made.withLock({ $0 }).enumerated() {
      if let piece, ranges[number].lowerBound == place {
        pieces.append(piece)
      } else if place < ranges[number].upperBound {
        pieces.append(read(place..<ranges[number].upperBound))
      } else {
        continue
      }
      place = pieces.last?.end ?? place
      if pieces.last?.corrections.isEmpty == false { break }
    }
    return pieces
  }

  private func table(
    _ header: ImportHeader, _ pieces: [ChunkReader], _ template: [ColumnParser?],
    _ bytes: ContiguousView<UInt8>
  ) -> ImportTable {
    var places = RowPlaces()
    places.bytes = bytes
    places.pieces = pieces.map { ($0.start, $0.rowOffsets) }
    let joined = Mutex(template)
    let parts = pieces.map(\.columns)
    DispatchQueue.concurrentPerform(iterations: template.count) { number in
      guard var column = template[number] else { return }
      for part in parts {
        if let part = part[number] { column.append(contentsOf: part) }
      }
      let result = column
      joined.withLock { $0[number] = result }
    }
    let problems = pieces.flatMap(\.problems).prefix(ChunkReader.mostProblems).map { problem in
      ImportProblem(
        path: source.path, line: places.line(at: problem.offset),
        column: problem.column.map { header.columns[$0].title }, message: problem.message,
        remedy: problem.remedy)
    }
    return ImportTable(
      source: source, header: header, columns: joined.withLock { $0 },
      rowCount: pieces.reduce(0) { $0 + $1.rowOffsets.count }, problems: problems,
      badRows: pieces.reduce(0) { $0 + $1.badRows }, rows: places)
  }
}
