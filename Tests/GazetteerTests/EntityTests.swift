import Foundation
import Gazetteer
import Testing

/// Names by language, and files that cannot be read.
@Suite struct EntityTests {
  private static let entity = Entity(
    key: "un", type: EntityType.all[0],
    names: [
      EntityName(text: "أممي", language: "ar", kind: .demonym),
      EntityName(text: "UN", language: "en", kind: .acronym),
      EntityName(text: "United Nations", language: "en", kind: .canonical),
      EntityName(text: "ONU", language: "fr", kind: .acronym),
    ])

  @Test(arguments: [
    ("en", "United Nations"), ("fr", "ONU"), ("ar", "United Nations"), ("de", "United Nations"),
  ]) func showsTheBestNameOfALanguage(language: String, expected: String) {
    #expect(Self.entity.name(in: language) == expected)
  }

  @Test func showsItsKeyWithoutNames() {
    #expect(Entity(key: "x", type: EntityType.all[0], names: []).name(in: "en") == "x")
  }

  @Test func everyTypeLeadsToARoot() {
    let roots: Set<String> = ["Person", "Place", "Organization", "Event", "Work", "Thing"]
    for type in EntityType.all {
      #expect(roots.contains(type.root) && type.lineage.first == type.name)
      #expect(EntityType(named: type.name) == type && EntityType(named: type.name.uppercased()) == nil)
    }
  }

  @Test func findsEntitiesByTheirKeys() {
    let keys = (0..<1000).map { "key-\($0)" } + ["caf\u{E9}", "قاهرة", ""]
    let entities = keys.map { Entity(key: $0, type: EntityType.all[0], names: []) }
    let gazetteer = Gazetteer(entities: Array(entities[..<500])).adding(entities)
    #expect(keys.map { gazetteer.number(ofKey: $0) } == Array(0..<keys.count))
    #expect(gazetteer.number(ofKey: "cafe\u{301}") == 1000 && gazetteer.number(ofKey: "key-1000") == nil)
  }

  @Test func keepsTheFirstOfEntitiesThatShareAKey() {
    let type = EntityType.all[0]
    let gazetteer = Gazetteer(entities: [
      Entity(key: "a", type: type, names: [EntityName(text: "1", language: "en")]),
      Entity(key: "b", type: type, names: []), Entity(key: "a", type: type, names: []),
    ])
    #expect(gazetteer.entities.map(\.key) == ["a", "b"])
    #expect(gazetteer.number(ofKey: "b") == 1 && gazetteer.number(ofKey: "c") == nil)
    #expect(gazetteer.entities[0].names.count == 1)
  }

  @Test func unreadableFilesSaySo() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dalil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: GazetteerFileError.notFound(path: "/nowhere.tsv")) {
      try GazetteerReader.read(contentsOf: "/nowhere.tsv")
    }
    #expect(throws: GazetteerFileError.noSources(directory: folder.path)) {
      try GazetteerReader.read(contentsOf: folder.path)
    }
    try Data("a\tCity\ten\tAa\n".utf8).write(to: folder.appending(path: "a.tsv"))
    try Data("read me\n".utf8).write(to: folder.appending(path: "notes.txt"))
    try Data("broken".utf8).write(to: folder.appending(path: ".hidden.tsv"))
    let (gazetteer, diagnostics) = try GazetteerReader.read(contentsOf: folder.path)
    #expect(gazetteer.entities.map(\.key) == ["a"] && diagnostics.isEmpty)
  }
}
