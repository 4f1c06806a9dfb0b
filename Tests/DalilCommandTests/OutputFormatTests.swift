import Foundation
import Testing

@testable import DalilCommand

/// What each format makes of the same rows.
struct OutputFormatTests {
  private let columns = [
    Column("name"), Column("count"),
    Column("sentence", parts: [Column("start", isInTable: false), Column("text")]),
    Column("rule", isInTable: false),
  ]

  private let rows: [[OutputValue]] = [
    [
      .string("فلاديمير بوتين"), .integer(12),
      .fields(("start", .integer(0)), ("text", .string("قال، \"نعم\"\nثم"))), .null,
    ],
    [
      .string("Kim\tJong, Un\\"), .integer(3),
      .fields(("start", .integer(7)), ("text", .string("x\u{1B}[2J"))), .string("r"),
    ],
  ]

  @Test func tablesLineUpAndAreHarmless() throws {
    #expect(
      try written(.table, Terminal(isTerminal: false))
        == """
        name            count  sentence
        ──────────────  ─────  ─────────────
        فلاديمير بوتين     12  قال، "نعم" ثم
        Kim Jong, Un\\       3  x\u{FFFD}[2J

        """)
  }

  @Test func tablesOnATerminalIsolateArabicAndSayHowManyRows() throws {
    let text = try written(.table, Terminal(isTerminal: true, width: 200))
    #expect(text.contains("\u{2068}فلاديمير بوتين\u{2069}     12  \u{2068}قال، \"نعم\" ثم\u{2069}\n"))
    #expect(text.hasSuffix("2 rows\n"))
  }

  @Test(arguments: 1...60)
  func rowsFitTheTerminal(width: Int) throws {
    let text = try written(.table, Terminal(isTerminal: true, width: width))
    let narrowest = 6 + 2 + 6 + 2 + 6
    for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= max(width, narrowest)) }
  }

  @Test func tablesAreBoldAndDimOnlyWithColour() throws {
    #expect(
      try written(.table, Terminal(isTerminal: true, width: 80, hasColor: true)).contains(
        "\u{1B}[1mname\u{1B}[0m"))
    #expect(try !written(.table, Terminal(isTerminal: true, width: 80)).contains("\u{1B}"))
  }

  @Test func anEmptyTableHasAHeader() throws {
    #expect(
      try written(.table, Terminal(isTerminal: false), rows: [])
        == "name  count  sentence\n────  ─────  ────────\n")
  }

  @Test func jsonKeepsTheOrderOfKeysAndTheLettersOfEveryScript() throws {
    #expect(
      try written(.jsonl) == #"""
        {"name":"فلاديمير بوتين","count":12,"sentence":{"start":0,"text":"قال، \"نعم\"\nثم"},"rule":null}
        {"name":"Kim\tJong, Un\\","count":3,"sentence":{"start":7,"text":"x\u001b[2J"},"rule":"r"}

        """#)
    #expect(try written(.json, rows: []) == "[]\n")
    let array = try JSONSerialization.jsonObject(with: Data(written(.json).utf8)) as? [[String: Any]]
    #expect(array?.map { $0["count"] as? Int } == [12, 3])
  }

  @Test func csvQuotesWhatNeedsIt() throws {
    #expect(
      try written(.csv) == """
        name,count,sentence.start,sentence.text,rule
        فلاديمير بوتين,12,0,"قال، ""نعم""
        ثم",
        "Kim\tJong, Un\\",3,7,x\u{1B}[2J,r

        """)
    #expect(try written(.csv, rows: []) == "name,count,sentence.start,sentence.text,rule\n")
  }

  @Test func tsvEscapesWhatWouldBreakALine() throws {
    #expect(
      try written(.tsv) == """
        name\tcount\tsentence.start\tsentence.text\trule
        فلاديمير بوتين\t12\t0\tقال، "نعم"\\nثم\t
        Kim\\tJong, Un\\\\\t3\t7\tx\u{1B}[2J\tr

        """)
  }

  @Test(arguments: [OutputFormat.json, .jsonl, .csv, .tsv])
  func machineFormatsCarryNoDirectionMarks(format: OutputFormat) throws {
    let text = try written(format, Terminal(isTerminal: true, width: 20, hasColor: true))
    #expect(!text.unicodeScalars.contains { ("\u{2066}"..."\u{2069}").contains($0) || $0 == "\u{200E}" })
    #expect(text == (try written(format)))
  }

  @Test func numbersThatJSONCannotHoldAreNull() {
    #expect(
      OutputValue.list([.float(.nan), .float(-.infinity), .float(0.5), .boolean(true)]).json
        == "[null,null,0.5,true]")
  }

  @Test func aPersonSeesATableAndAProgramTabSeparatedValues() {
    #expect(OutputFormat.standard(isTerminal: true) == .table)
    #expect(OutputFormat.standard(isTerminal: false) == .tsv)
  }

  private func written(
    _ format: OutputFormat, _ terminal: Terminal = Terminal(isTerminal: false), rows: [[OutputValue]]? = nil
  ) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    let sink = OutputSink(descriptor: handle.fileDescriptor, name: "test")
    var writer = format.writer(columns: columns, to: sink, terminal: terminal)
    for row in rows ?? self.rows { try writer.write(row) }
    try writer.finish()
    try sink.flush()
    try handle.close()
    return try String(contentsOf: file, encoding: .utf8)
  }
}
