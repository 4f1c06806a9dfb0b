import Foundation
import TestSupport
import Testing

/// Bad input: a message that names the thing and the remedy, a code of its own, the rest goes on, and nothing
/// stored is lost.
struct BadInputTests {
  /// What is wrong with one document among good ones.
  struct BadDocument: CustomTestStringConvertible, Sendable {
    let name: String
    let content: @Sendable () -> Data
    let complaints: [String]
    var testDescription: String { name }
  }

  static let badDocuments = [
    BadDocument(
      name: "latin.txt", content: { Data([0xC7, 0xE1, 0xD1, 0xC6, 0xED, 0xD3]) },
      complaints: ["latin.txt", "not UTF-8", "offset 0", "iconv"]),
    BadDocument(
      name: "utf16.txt", content: { "\u{FEFF}بوتين".data(using: .utf16LittleEndian) ?? Data() },
      complaints: ["utf16.txt", "not UTF-8", "iconv"]),
    BadDocument(name: "empty.txt", content: { Data() }, complaints: ["empty.txt", "no text"]),
    BadDocument(name: "blank.txt", content: { Data(" \n\t\n".utf8) }, complaints: ["blank.txt", "no text"]),
    BadDocument(
      name: "large.txt", content: { Data(repeating: UInt8(ascii: "a"), count: 50 << 20) },
      complaints: ["large.txt", "larger than the limit"]),
    BadDocument(
      name: "broken.jsonl",
      content: { Data("{\"id\": \"a\", \"text\": \"بوتين في موسكو\"}\n{\"id\": \n".utf8) },
      complaints: ["broken.jsonl:2", "not a JSON object"]),
    BadDocument(
      name: "textless.jsonl",
      content: { Data("{\"id\": \"a\", \"text\": \"بوتين\"}\n{\"id\": \"b\"}\n".utf8) },
      complaints: ["textless.jsonl:2", "\"text\""]),
  ]

  @Test(arguments: badDocuments)
  func aBadDocumentIsReportedAndTheOthersAreStored(document: BadDocument) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.process.write(document.content(), to: "articles/\(document.name)")
    try workshop.process.write("روسيا بلد كبير.", to: "articles/zz.txt")
    let result = try workshop.ingest()
    #expect(result.status == 3)
    for complaint in document.complaints { #expect(result.errors.contains(complaint), "\(result.errors)") }
    #expect(try workshop.documents() == (document.name.hasSuffix(".jsonl") ? 3 : 2))
    let check = try workshop.process.dalil("check", "news.dalil")
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(arguments: [
    ("nowhere.txt", "no such file"), ("empty-folder", "no .txt"), ("/dev/null", "neither a file"),
  ])
  func aPathThatIsNoDocumentIsReportedAndTheOthersAreStored(path: String, complaint: String) throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try FileManager.default.createDirectory(
      at: workshop.process.folder.appending(path: "empty-folder"), withIntermediateDirectories: true)
    let result = try workshop.process.dalil(
      "ingest", "news.dalil", path, "articles/1.txt", "--gazetteer", "names.tsv")
    #expect(result.status == 3)
    #expect(result.errors.contains(path) && result.errors.contains(complaint), "\(result.errors)")
    #expect(try workshop.documents() == 1)
  }

  @Test func aBrokenLineOfAGazetteerIsReportedAndTheOthersAreUsed() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.process.write(Workshop.gazetteer + "kcna\tNewsAgenzy\ten\tKCNA\tacronym\n", to: "names.tsv")
    let result = try workshop.ingest()
    #expect(result.status == 3)
    #expect(
      result.errors.contains("names.tsv:11: error: ") && result.errors.contains("NewsAgency"),
      "\(result.errors)")
    #expect(try workshop.documents() == 1)
  }

  @Test func aQueryThatIsWrongIsShownWithACaret() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.ingest()
    let result = try workshop.process.dalil(
      "query", "news.dalil", "MATCH (n {name_ar: 'كيم جونغ أون'}) RETRUN n")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    let lines = result.errors.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("dalil: query:1:37: ") == true, "\(result.errors)")
    #expect(lines.dropFirst().first == "  MATCH (n {name_ar: 'كيم جونغ أون'}) RETRUN n")
    #expect(lines.dropFirst(2).first == "  " + String(repeating: " ", count: 36) + "^^^^^^")
  }

  @Test func aFileThatIsNoStoreIsLeftAlone() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.process.write("a letter to my mother", to: "letter.dalil")
    for command in [
      "ingest letter.dalil articles --gazetteer names.tsv", "stats letter.dalil", "check letter.dalil",
    ] {
      let result = try workshop.process.shell("dalil \(command)")
      #expect(result.status == 4, "\(command)")
      #expect(result.errors.contains("letter.dalil"), "\(result.errors)")
    }
    let left = try String(
      contentsOf: workshop.process.folder.appending(path: "letter.dalil"), encoding: .utf8)
    #expect(left == "a letter to my mother")
  }

  /// Places in the header of a SQLite file: who made it (offset 68) and in which version (offset 60).
  @Test(arguments: [
    (UInt64(68), [0x12, 0x34, 0x56, 0x78], "not a Dalil store"), (60, [0, 0, 0x27, 0x0F], "later version"),
  ])
  func aDatabaseOfOthersOrOfALaterVersionIsLeftAlone(offset: UInt64, bytes: [UInt8], complaint: String) throws
  {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.ingest()
    try workshop.patch("news.dalil", at: offset, with: bytes)
    let file = workshop.process.folder.appending(path: "news.dalil")
    let before = try Data(contentsOf: file)
    for command in [
      "ingest news.dalil articles --gazetteer names.tsv", "stats news.dalil", "query news.dalil 'RETURN 1'",
    ] {
      let result = try workshop.process.shell("dalil \(command)")
      #expect(result.status == 4, "\(command)")
      #expect(result.errors.contains("news.dalil") && result.errors.contains(complaint), "\(result.errors)")
    }
    #expect(try Data(contentsOf: file) == before)
  }

  @Test func aStoreThatIsNotThereIsNotMadeByReading() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let result = try workshop.process.dalil("query", "nowhere.dalil", "RETURN 1")
    #expect(result.status == 4)
    #expect(
      result.errors.contains("nowhere.dalil") && result.errors.contains("no such store"), "\(result.errors)")
    #expect(
      !FileManager.default.fileExists(atPath: workshop.process.folder.appending(path: "nowhere.dalil").path))
  }

  @Test func damageIsFound() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.writeArticles(20, to: "articles")
    try workshop.ingest()
    let size = try Data(contentsOf: workshop.process.folder.appending(path: "news.dalil")).count
    try workshop.patch("news.dalil", at: UInt64(size / 2), with: Array(repeating: 0xA5, count: 8192))
    let result = try workshop.process.dalil("check", "news.dalil")
    #expect(result.status == 4)
    #expect(result.errors.contains("news.dalil"), "\(result.errors)")
  }
}
