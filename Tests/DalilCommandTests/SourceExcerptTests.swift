import Testing

@testable import DalilCommand

/// Where the caret stands under the mistake.
struct SourceExcerptTests {
  @Test(arguments: [
    ("MATCH (n) RETRUN n", 11, "RETRUN", "          ^^^^^^"),
    ("MATCH (ن {name: 'كيم'}) RETRUN n", 25, "RETRUN", "                        ^^^^^^"),
    ("RETURN 'مُحَمَّد' x", 15, "x", "              ^"),
    ("RETURN '朝鮮' x", 13, "x", "              ^"),
    ("MATCH (n", 9, "", "        ^"),
    ("\tRETURN x", 9, "x", "        ^"),
    ("RETURN 'open\nnext", 8, "'open\nnext", "       ^^^^^"),
  ])
  func caretsCountCells(line: String, column: Int, part: String, carets: String) {
    let first = String(line.prefix { !$0.isNewline })
    let lines = SourceExcerpt.lines(line: first, column: column, part: part, isTerminal: false)
    #expect(lines == [first.replacing("\t", with: " "), carets])
  }
}
