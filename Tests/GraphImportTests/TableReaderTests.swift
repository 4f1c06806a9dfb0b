import PropertyGraph
import TestSupport
import Testing

@testable import GraphImport

/// Tables in pieces, and tables of nonsense.
struct TableReaderTests {
  private func read(_ text: [UInt8]) throws -> ImportTable {
    try TableReader(
      source: ImportSource(kind: .nodes, path: "t.csv", names: ["T"]), bytes: ContiguousView(text),
      delimiter: nil,
      keyType: { _ in nil }
    ).read()
  }

  /// A table of several pieces whose borders fall into quoted cells with line ends gives what its rows say.
  @Test func piecesJoinWhereRowsDo() throws {
    var generator = SeededGenerator(seed: 9)
    var text = "id,text,number\n"
    var expected: [String] = []
    for row in 0..<40_000 {
      let lines = (0..<Int.random(in: 1...6, using: &generator)).map { "line \($0), of \(row)" }
      let cell = lines.joined(separator: "\n")
      expected.append(cell)
      text += "\(row),\"\(cell)\",\(row * 3)\n"
    }
    let table = try read(Array(text.utf8))
    #expect(table.rowCount == expected.count && table.problems.isEmpty)
    let column = try #require(table.columns[1])
    let texts = column.values.codes.map {
      column.values.texts.withUTF8(of: $0) { String(decoding: $0, as: UTF8.self) }
    }
    #expect(texts == expected)
    #expect(table.columns[2]?.values.integers == (0..<40_000).map { Int64($0 * 3) })
    let lines = text.utf8.prefix(100_000).split(separator: 10, omittingEmptySubsequences: false)
    let hundredth = try #require(lines.firstIndex { String(decoding: $0, as: UTF8.self).hasPrefix("100,\"") })
    #expect(table.rows.line(ofRow: 100) == hundredth + 1)
  }

  /// A type that the last row contradicts is corrected for all rows.
  @Test func correctsItsGuesses() throws {
    let rows = (0..<5000).map { "\($0),\($0)\n" }.joined()
    let table = try read(Array(("id,x\n" + rows + "5000,none\n").utf8))
    #expect(table.columns[1]?.type == .string && table.rowCount == 5001 && table.problems.isEmpty)
    let wider = try read(Array(("id,x\n" + rows + "5000,0.5\n").utf8))
    #expect(wider.columns[1]?.type == .float && wider.rowCount == 5001)
  }

  /// Random bytes of the alphabet of tables: every row is read or told of, and nothing traps.
  @Test func survivesNonsense() {
    var generator = SeededGenerator(seed: 21)
    let alphabet = Array("\"\",,\n\n\r\t;1a-0.:\u{FEFF}é".utf8) + [0xFF, 0]
    for _ in 0..<4000 {
      let count = Int.random(in: 0...80, using: &generator)
      let body = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      let header = Bool.random(using: &generator) ? Array("id,a:int,b\n".utf8) : []
      guard let table = try? read(header + body) else { continue }
      for column in table.columns { #expect(column?.count == table.rowCount) }
    }
  }

  @Test(
    arguments: [
      ("1", 1.0), ("-0.5", -0.5), ("123456789012345", 123_456_789_012_345),
      ("0.1234567890123456789", 0.1234567890123456789),
      ("1e3", 1000), (".5", 0.5), ("5.", 5), (" 2 ", 2),
    ] as [(String, Double)])
  func readsNumbers(_ text: String, _ number: Double) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { CellSyntax.float($0) } == number)
  }

  @Test(arguments: ["", "-", ".", "1.2.3", "1x", "0x10", "--1", "1 2"])
  func refusesWhatIsNoNumber(_ text: String) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { CellSyntax.float($0) } == nil)
  }
}
