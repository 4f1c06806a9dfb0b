import Foundation
import Gazetteer
import TestSupport
import Testing

/// The rest of `examples/`: that it loads, and that its README tells the whole format.
@Suite struct ExamplesTests {
  static let folder = ProjectFiles.root.appending(path: "examples")

  @Test func ownNamesAddToTheWorldNews() throws {
    let paths = ["gazetteer/world-news", "gazetteer/own-names.tsv"].map {
      Self.folder.appending(path: $0).path
    }
    let world = try WorldNews.reading()
    let (gazetteer, diagnostics) = try GazetteerReader.read(contentsOf: paths)
    let own = try GazetteerReader.read(contentsOf: [paths[1]]).gazetteer.entities.count
    #expect(own > 1 && gazetteer.entities.count == world.gazetteer.entities.count + own)
    #expect(diagnostics.count == world.diagnostics.count)
  }

  @Test func readmeNamesEveryKindTypeAndProperty() throws {
    let readme = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    let words =
      EntityName.Kind.allCases.map(\.rawValue) + EntityType.all.map(\.name)
      + Entity.referringProperties.sorted()
    for word in words { #expect(readme.contains("`\(word)`"), "examples/README.md does not explain \(word)") }
    let counted = try WorldNews.reading().gazetteer.entities.count
    let number = "\(counted / 1000),\(String(counted % 1000 + 1000).dropFirst())"
    #expect(readme.contains("\(number) people, places and organizations"))
  }

  @Test func readmeExampleLoads() throws {
    let readme = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    let block = readme.components(separatedBy: "```yaml\n").dropFirst().first?.components(separatedBy: "```")
      .first
    let world = try WorldNews.reading()
    let (gazetteer, diagnostics) = GazetteerReader.read(bytes: Array((block ?? "").utf8), name: "README.yaml")
    #expect(diagnostics.allSatisfy { $0.code == .reference }, "\(diagnostics)")
    #expect(gazetteer.entities.map(\.key) == ["amur-oblast", "sergei-shoigu"])
    for entity in gazetteer.entities {
      let known = world.gazetteer.number(ofKey: entity.key).map { world.gazetteer.entities[$0] }
      #expect(known?.type == entity.type && known?.name(in: "ar") == entity.name(in: "ar"))
    }
  }

  @Test func articlesSayThatTheyAreInvented() throws {
    let articles = Self.folder.appending(path: "articles")
    let names = try FileManager.default.contentsOfDirectory(atPath: articles.path).filter {
      $0.hasSuffix(".txt")
    }
    #expect(names.count >= 6)
    for name in names {
      let text = try String(contentsOf: articles.appending(path: name), encoding: .utf8)
      let last = text.split(separator: "\n").last ?? ""
      #expect(last.contains("نص متخيل") || last.contains("An invented text"), "\(name)")
    }
  }
}
