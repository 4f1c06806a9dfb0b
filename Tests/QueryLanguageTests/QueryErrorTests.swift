import QueryLanguage
import Testing

/// Errors of reading point at the right character.
struct QueryErrorTests {
  @Test(arguments: [
    ("", 1, 1, "", QueryError.Detail.unexpectedSyntax),
    ("MATCH (n) RETRUN n", 1, 11, "RETRUN", .unexpectedSyntax),
    ("MATCH (n)\r\nWHERE n.x = \nRETURN n", 3, 1, "RETURN", .unexpectedSyntax),
    ("RETURN 'كيم جونغ أون' + ?", 1, 25, "?", .unexpectedSyntax),
    ("RETURN 'é' — 1", 1, 12, "—", .invalidUnicodeCharacter),
    ("RETURN '👩‍👩‍👧', 9223372036854775808", 1, 13, "9223372036854775808", .integerOverflow),
    ("RETURN 0x1G", 1, 8, "0x1G", .invalidNumberLiteral),
    ("RETURN 1e400", 1, 8, "1e400", .floatingPointOverflow),
    ("RETURN 'open", 1, 8, "'", .unexpectedSyntax),
    ("RETURN 1 /* open", 1, 10, "/*", .unexpectedSyntax),
    ("RETURN '\\u12'", 1, 9, "\\u12'", .invalidUnicodeLiteral),
    ("MATCH (n {x: 1}", 1, 16, "", .unexpectedSyntax),
    ("MATCH (n)-[*-1]->() RETURN n", 1, 13, "-", .invalidRelationshipPattern),
    ("MATCH (n) DELETE n", 1, 11, "DELETE", .unexpectedSyntax),
  ])
  func pointsAt(_ text: String, _ line: Int, _ column: Int, _ offending: String, _ detail: QueryError.Detail)
  {
    do throws(QueryError) {
      _ = try Query(parsing: text)
      Issue.record("no error: \(text)")
    } catch {
      #expect(error.line == line && error.column == column, "\(error.report)")
      #expect(error.offendingText == offending)
      #expect(error.detail == detail)
      #expect(error.errorClass == .syntaxError && error.phase == .compileTime)
    }
  }

  @Test func suggestsTheClauseThatWasMeant() {
    do throws(QueryError) {
      _ = try Query(parsing: "MATCH (n) RETRUN n")
    } catch {
      #expect(error.suggestion == "did you mean RETURN?")
    }
  }

  @Test(arguments: [
    "return 1", "MATCH (`a b`:`C d` {`e f`: $`g h`}) RETURN `a b`.`e f`",
    "MATCH (شخص:Person) RETURN شخص.name // تعليق",
    "RETURN 1;", "\u{FEFF}RETURN /* a */ 1", "RETURN 0x1F, 0o17, 1.5e-3, .5, -9223372036854775808",
    "RETURN 'it\\'s \\u0643\\U0001F600', \"\\n\"", "MATCH (a)<-[r:A|:B*2..]-(b)--(c)-->(d) RETURN *",
  ])
  func reads(_ text: String) throws { _ = try Query(parsing: text) }
}
