import Foundation
import Testing

/// What a person at a terminal sees: `script` makes one where there is none.
@Suite(.enabled(if: PseudoTerminal.isAvailable))
struct TerminalTests {
  @Test func aTerminalGetsATableWithIsolatedArabicAndColours() throws {
    let output = try onTerminal("dalil gazetteer list names.tsv")
    #expect(output.contains("\u{1B}[1mkey\u{1B}[0m"))
    #expect(output.contains("\u{2068}فلاديمير بوتين\u{2069}"))
    #expect(output.contains("4 rows"))
  }

  @Test func linesFitTheTerminal() throws {
    let output = try onTerminal("stty cols 50; dalil gazetteer list names.tsv --color never")
    #expect(output.contains("…"))
    for line in output.components(separatedBy: .newlines) {
      #expect(line.unicodeScalars.count { !("\u{2066}"..."\u{2069}").contains($0) } <= 50, "\(line)")
    }
  }

  @Test func coloursCanBeSwitchedOff() throws {
    #expect(try !onTerminal("NO_COLOR=1 dalil gazetteer list names.tsv").contains("\u{1B}"))
    #expect(try !onTerminal("dalil gazetteer list names.tsv --color never").contains("\u{1B}"))
    #expect(try onTerminal("NO_COLOR=1 dalil gazetteer list names.tsv --color always").contains("\u{1B}[1m"))
  }

  @Test func aPipeGetsNeitherMarksNorColours() throws {
    let output = try onTerminal("dalil gazetteer list names.tsv | cat")
    #expect(output.hasPrefix("key\ttype\t"))
    #expect(!output.unicodeScalars.contains { ("\u{2066}"..."\u{2069}").contains($0) || $0 == "\u{1B}" })
  }

  private func onTerminal(_ command: String) throws -> String {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let result = try workshop.process.shell("script -qec \(DalilProcess.quoted(command)) /dev/null")
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }
}

/// Making a terminal for a command.
private enum PseudoTerminal {
  /// Whether it can be made here; prints why tests are skipped when it cannot.
  static let isAvailable: Bool = {
    #if os(Linux)
      if FileManager.default.isExecutableFile(atPath: "/usr/bin/script") { return true }
    #endif
    print("skipped: there is no 'script' here to make a terminal with")
    return false
  }()
}
