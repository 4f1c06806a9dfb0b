/// Reads a table with one name a line: `key`, `type`, `language`, `name`, `kind`.
///
/// A first row that names columns gives their order; without one they stand in that order. Tabs, commas or
/// semicolons separate the cells, whichever the first row has, in that order of preference. Lines that start
/// with `#` are comments.
struct TableReader {
  private var rows: DelimitedRows
  private var columns = TableColumns.standard
  private var types = CellCache<EntityType?>()
  private var languages = CellCache<String>()
  private var kinds = CellCache<FieldSyntax.NameKind>()
  private var hasReportedExtraCells = false
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Reads a table into the assembler. Time is linear in the table's size.
  static func read(_ source: SourceBytes, into assembler: inout GazetteerAssembler) {
    var reader = TableReader(source.bytes)
    reader.readAll(of: source, into: &assembler)
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    rows = DelimitedRows(bytes, from: start, delimiter: Self.delimiter(of: bytes, from: start))
  }

  private mutating func readAll(of source: SourceBytes, into assembler: inout GazetteerAssembler) {
    var isFirst = true
    while !assembler.hasFailed, let status = rows.next() {
      if source.isThrough(rows.start) { assembler.pause() }
      if case .unclosedQuote(let offset) = status {
        assembler.report(
          .error, .syntax, line: rows.line, column: rows.column(of: offset),
          "the quote that opens here is never closed; close it, or double it if it is part of the name")
        isFirst = false
        continue
      }
      if isFirst {
        isFirst = false
        if TableColumns.isHeader(headerCells()) {
          guard let named = TableColumns(header: headerCells(), line: rows.line, into: &assembler) else {
            return
          }
          columns = named
          continue
        }
      }
      readRow(into: &assembler)
    }
    if isFirst {
      assembler.report(
        .warning, .syntax, line: 0,
        "the file has no rows; expected lines with key, type, language, name and kind")
    }
  }

  private func headerCells() -> [String] { rows.cells.map { rows.text(of: $0) ?? "" } }

  private mutating func readRow(into assembler: inout GazetteerAssembler) {
    guard rows.cells.count >= columns.required else {
      assembler.report(
        .error, .columns, line: rows.line,
        "this line has \(rows.cells.count) of the \(columns.required) cells key, type, language and name; "
          + "separate them by tabs")
      return
    }
    reportExtraCells(into: &assembler)
    do throws(FieldSyntax.Failure) {
      let language = try parse(columns.language, remembering: \.languages, FieldSyntax.language)
      let kind = try nameKind()
      let name = try text(columns.name)
      if name.isEmpty {
        throw FieldSyntax.Failure(code: .name, message: "the name is empty; write one or remove the line")
      }
      try declareEntity(into: &assembler)
      var needsContext = kind.needsContext
      if let weakness = NameText.weakness(of: name) {
        needsContext = true
        assembler.report(
          .warning, .name, line: rows.line,
          "the name '\(name)' \(weakness); it will count only where its surroundings speak for it")
      }
      assembler.add(
        EntityName(text: name, language: language, kind: kind.kind, needsContext: needsContext),
        line: rows.line)
    } catch {
      assembler.report(.error, error.code, line: rows.line, error.message)
    }
  }

  private mutating func nameKind() throws(FieldSyntax.Failure) -> FieldSyntax.NameKind {
    guard let column = columns.kind, column < rows.cells.count else {
      return FieldSyntax.NameKind(kind: .alias, needsContext: false)
    }
    return try parse(column, remembering: \.kinds, FieldSyntax.nameKind)
  }

  /// Says which entity the current row is about.
  private mutating func declareEntity(
    into assembler: inout GazetteerAssembler
  ) throws(FieldSyntax.Failure) {
    let type = try parse(columns.type, remembering: \.types) { name throws(FieldSyntax.Failure) in
      name.isEmpty ? nil : try FieldSyntax.type(name)
    }
    assembler.entity(try FieldSyntax.key(try text(columns.key)), type: type, line: rows.line)
  }

  /// What a cell of the current row means, found out once for all rows that say the same.
  private mutating func parse<Value>(
    _ column: Int, remembering cache: WritableKeyPath<TableReader, CellCache<Value>>,
    _ meaning: (String) throws(FieldSyntax.Failure) -> Value
  ) throws(FieldSyntax.Failure) -> Value {
    let cell = bytes[rows.cells[column].range]
    if let known = self[keyPath: cache].result(for: cell) { return try known.get() }
    let result = Result { () throws(FieldSyntax.Failure) in try meaning(try text(column)) }
    self[keyPath: cache].remember(result, for: cell)
    return try result.get()
  }

  private func text(_ column: Int) throws(FieldSyntax.Failure) -> String {
    if let text = rows.text(of: rows.cells[column]) { return text }
    throw FieldSyntax.Failure(
      code: .encoding, message: "the \(columns.title(of: column)) is not UTF-8; save the file as UTF-8")
  }

  private mutating func reportExtraCells(into assembler: inout GazetteerAssembler) {
    guard !hasReportedExtraCells, rows.cells.count > columns.count else { return }
    guard rows.cells[columns.count...].contains(where: { !$0.range.isEmpty }) else { return }
    hasReportedExtraCells = true
    assembler.report(
      .warning, .columns, line: rows.line,
      "this line has more than \(columns.count) cells; the others are not read, here and below")
  }

  /// Tab, semicolon or comma: the first of them that the first row with any cells has.
  private static func delimiter(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt8 {
    let tab = UInt8(ascii: "\t")
    var line = start
    while line < bytes.count {
      let end = bytes[line...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let text = bytes[line..<end]
      if let first = text.first(where: { $0 > 0x20 }), first != UInt8(ascii: "#") {
        if text.contains(tab) { return tab }
        let semicolons = text.count { $0 == UInt8(ascii: ";") }
        let commas = text.count { $0 == UInt8(ascii: ",") }
        if commas == 0, semicolons == 0 { return tab }
        return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
      }
      line = end + 1
    }
    return tab
  }
}
