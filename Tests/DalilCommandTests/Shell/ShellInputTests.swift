import Foundation
import Testing

@testable import DalilCommand

/// Statements, directives and history of the shell.
struct ShellInputTests {
  @Test(arguments: [
    ("RETURN 1; RETURN 2", ["RETURN 1"], " RETURN 2"), ("RETURN ';'; x", ["RETURN ';'"], " x"),
    ("RETURN \"a\\\";\";", ["RETURN \"a\\\";\""], ""), ("MATCH (`a;b`) ;", ["MATCH (`a;b`) "], ""),
    ("// a;b\nRETURN 1;", ["// a;b\nRETURN 1"], ""), ("/* ; */ RETURN 1", [], "/* ; */ RETURN 1"),
    (";;  ;", [], ""), ("// only\n", [], ""), ("RETURN 1; // done\n", ["RETURN 1"], ""),
    ("RETURN 'open", [], "RETURN 'open"),
  ])
  func statementsEndAtSemicolons(text: String, ended: [String], rest: String) {
    let found = InputScanner.statements(of: text)
    #expect(found.ended == ended)
    #expect(found.rest == rest)
  }

  @Test(arguments: [
    (":help", ShellDirective.help), (" :quit ; ", .quit), (":timing on", .timing(true)),
    (":TIMING OFF", .timing(false)), (":format csv", .format(.csv)), (":param x=1", .parameter("x=1")),
    (":include documents, unasserted", .include(["documents", "unasserted"])),
    (":explain MATCH (n) RETURN n;", .explain("MATCH (n) RETURN n")),
  ])
  func directivesAreRead(text: String, directive: ShellDirective) throws {
    #expect(try ShellDirective(text) == directive)
  }

  @Test(arguments: [
    (":halp", ":halp: the shell has no such directive"), (":explain", ":explain needs a query"),
    (":format xml", ":format knows no format 'xml'"), (":timing maybe", ":timing is on or off, not 'maybe'"),
  ])
  func mistakesAreTold(text: String, message: String) {
    #expect { try ShellDirective(text) } throws: { error in
      (error as? CommandError)?.message == message && (error as? CommandError)?.remedy != nil
    }
  }

  @Test(arguments: ["", "a\nb", "\\n", "back\\slash\\", "سطر\nآخر", "\\\n\\"])
  func entriesComeBack(entry: String) {
    let line = HistoryFile.encoded(entry)
    #expect(!line.contains("\n"))
    #expect(HistoryFile.decoded(line) == entry)
  }

  @Test func historyIsKeptBetweenSessions() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "history-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "deep/history").path
    let file = try #require(HistoryFile(environment: ["DALIL_HISTORY": path]))
    #expect(file.read().isEmpty)
    for number in 0..<(2 * HistoryFile.capacity + 1) { file.append("RETURN\n\(number)") }
    #expect(file.read().count == HistoryFile.capacity)
    #expect(file.read().last == "RETURN\n\(2 * HistoryFile.capacity)")
    #expect(HistoryFile(environment: ["DALIL_HISTORY": ""]) == nil)
    #expect(HistoryFile(environment: ["HOME": "/h"])?.path == "/h/.local/state/dalil/history")
    #expect(HistoryFile(environment: ["HOME": "/h", "XDG_STATE_HOME": "/s"])?.path == "/s/dalil/history")
  }

  @Test(arguments: [
    (Duration.microseconds(410), "0.41 ms"), (.milliseconds(12), "12.0 ms"), (.milliseconds(123), "123 ms"),
    (.seconds(2), "2.00 s"),
  ])
  func durationsHaveThreeDigits(duration: Duration, text: String) {
    #expect(ShellSession.readable(duration) == text)
  }
}
