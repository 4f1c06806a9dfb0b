import Gazetteer
import TestSupport
import Testing

/// Whatever bytes the readers get, they come back with a gazetteer that keeps its promises.
@Suite struct ReaderFuzzTests {
  static let table = Array(
    """
    key\ttype\tlanguage\tname\tkind
    # people
    vladimir-putin\tPerson\tar\tفلاديمير بوتين\tcanonical
    vladimir-putin\tPerson\tar\t"بوتين ""الرئيس"" "\tsurname?
    kim-jong-un\tPerson\ten\t"Kim
    Jong Un"\talias,needs-context\r
    amur-oblast\tRegion\tar\tأمور\tcanonical?\textra
    """.utf8)

  static let records = Array(
    """
    # people
    - key: vladimir-putin
      type: Person
      names: {ar: فلاديمير بوتين, en: [Vladimir Putin, "V. V. Putin"]}
      aliases:
        ar: [بوتين: surname, {name: أبو علي, kind: alias, needs-context: true}]
      identifiers: {wikidata: Q7747}
      positions:
        - {title: president, of: russia, from: 2012-05-07, until: 2030}
      facts: {country: &r russia, member-of: [cis]}
    - {key: russia, type: Country, names: {en: Russia}, note: >
        folded }
    """.utf8)

  private func check(_ bytes: [UInt8], _ name: String) {
    let (gazetteer, diagnostics) = GazetteerReader.read(bytes: bytes, name: name)
    let lineBreaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]
    let lineCount =
      String(decoding: bytes, as: UTF8.self).unicodeScalars.count { lineBreaks.contains($0) } + 1
    for diagnostic in diagnostics {
      #expect(diagnostic.file == name && !diagnostic.message.isEmpty)
      #expect(diagnostic.line <= lineCount, "\(diagnostic)")
    }
    var keys: Set<String> = []
    for entity in gazetteer.entities {
      #expect(!entity.key.isEmpty && keys.insert(entity.key).inserted)
      for name in entity.names { #expect(!name.text.isEmpty && !name.language.isEmpty) }
    }
    let again = GazetteerReader.read(bytes: gazetteer.tsv(), name: "again.tsv").gazetteer
    let named = gazetteer.entities.filter { !$0.names.isEmpty }
    #expect(again.entities.map(\.key) == named.map(\.key))
    #expect(again.entities.map(\.names) == named.map(\.names))
  }

  @Test(arguments: ["a.tsv", "a.csv", "a.yaml", "stdin"]) func randomBytes(name: String) {
    var random = SeededGenerator(seed: 1)
    let alphabet = Array("\t\t\n\r\",;:-{}[]#&*!|>'%@ ?a1أو\\".utf8)
    for round in 0..<800 {
      let count = Int(random.next() % 80)
      let bytes = (0..<count).map { _ in
        round % 2 == 0
          ? UInt8(truncatingIfNeeded: random.next()) : alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      check(bytes, name)
    }
  }

  @Test(arguments: ["a.tsv", "a.yaml"]) func mutatedFiles(name: String) {
    var random = SeededGenerator(seed: 2)
    let original = name == "a.tsv" ? Self.table : Self.records
    check(original, name)
    for _ in 0..<1_000 {
      var bytes = original
      for _ in 0...(random.next() % 4) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(bytes[Int(random.next() % UInt64(bytes.count))], at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + Int(random.next() % 20)))
        }
        if bytes.isEmpty { break }
      }
      check(bytes, name)
    }
  }

  @Test func deepNestingIsReported() {
    for opening in ["[", "{a: ", "- ", "- - ", "? "] {
      let bytes = Array(String(repeating: opening, count: 20_000).utf8)
      let (gazetteer, diagnostics) = GazetteerReader.read(bytes: bytes, name: "deep.yaml")
      #expect(gazetteer.entities.isEmpty && !diagnostics.isEmpty)
    }
  }

  @Test func aliasesToAliasesDoNotExplode() {
    var text = "- key: a-a\n  type: City\n  x0: &x0 [y, y, y, y, y, y, y, y, y]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*x\(level - 1)", count: 9).joined(separator: ",")
      text += "  x\(level): &x\(level) [\(aliases)]\n"
    }
    text += "  ? *x9\n  : y\n- {key: b-b, type: City, names: {en: Bb}}\n"
    let (gazetteer, diagnostics) = GazetteerReader.read(bytes: Array(text.utf8), name: "bomb.yaml")
    #expect(gazetteer.entities.map(\.key) == ["b-b"])
    #expect(diagnostics.map(\.line) == [4])
  }

  @Test func manyProblemsAreCountedNotListed() {
    let bytes = Array(String(repeating: "a\tCity\n", count: 5_000).utf8)
    let diagnostics = GazetteerReader.read(bytes: bytes, name: "many.tsv").diagnostics
    #expect(diagnostics.count == 1_001)
    #expect(diagnostics.last?.code == .more)
    #expect(diagnostics.last?.severity == .error)
  }
}
