import Foundation
import Gazetteer
import Orthography
import TestSupport
import Testing

/// The gazetteer in `examples/gazetteer/world-news`: complete, consistent, and ambiguous only where we know.
@Suite struct WorldNewsTests {
  @Test func loadsWithNothingToReportButSharedNames() throws {
    let (gazetteer, diagnostics) = try WorldNews.reading()
    for diagnostic in diagnostics where diagnostic.code != .ambiguous {
      Issue.record("\(diagnostic)")
    }
    #expect(gazetteer.entities.count >= 1_000)
  }

  @Test func everyEntityHasArabicAndEnglishNames() throws {
    for entity in try WorldNews.reading().gazetteer.entities {
      for language in ["ar", "en"] {
        let canonical = entity.names.first { $0.language == language && $0.kind == .canonical }
        #expect(canonical != nil, "\(entity.key) has no canonical name in \(language)")
      }
    }
  }

  @Test func everyReferenceResolvesToTheRightSort() throws {
    let gazetteer = try WorldNews.reading().gazetteer
    func entity(_ key: String) -> Entity? { gazetteer.number(ofKey: key).map { gazetteer.entities[$0] } }
    for source in gazetteer.entities {
      for position in source.positions {
        #expect(entity(position.of) != nil, "\(source.key): \(position.of)")
      }
      for (property, keys) in source.facts {
        #expect(Entity.referringProperties.contains(property), "\(source.key): \(property)")
        for key in keys {
          let target = entity(key)
          let expected =
            switch property {
            case "country": "Country"
            case "continent": "Continent"
            case "member-of", "part-of": "Organization"
            default: "Place"
            }
          #expect(target?.type.isKind(of: expected) == true, "\(source.key): \(property) \(key)")
        }
      }
    }
  }

  @Test func everyCountryHasItsContinentAndCapital() throws {
    let gazetteer = try WorldNews.reading().gazetteer
    let countries = gazetteer.entities.filter { $0.type.name == "Country" }
    #expect(countries.count >= 197)
    let withoutCapital = countries.filter { $0.facts["capital"] == nil }.map(\.key)
    #expect(Set(withoutCapital) == ["israel", "nauru", "palestine"], "none, or none that all agree on")
    for country in countries {
      #expect(country.facts["continent"] != nil, "\(country.key)")
      for key in country.facts["capital"] ?? [] where key != country.key && country.key != "soviet-union" {
        let capital = gazetteer.number(ofKey: key).map { gazetteer.entities[$0] }
        #expect(capital?.facts["country"] == [country.key], "\(key)")
      }
    }
  }

  @Test func namesAreSharedOnlyWhereWeKnow() throws {
    let (gazetteer, diagnostics) = try WorldNews.reading()
    var holders: [[[UInt8]]: (name: String, keys: Set<String>)] = [:]
    for entity in gazetteer.entities {
      for name in entity.names {
        holders[Folding.words(of: name.text), default: (name.text, [])].keys.insert(entity.key)
      }
    }
    let shared = holders.values.filter { $0.keys.count > 1 }
    #expect(diagnostics.count { $0.code == .ambiguous } == shared.count)
    let listed = shared.map { "\($0.name)\t\($0.keys.sorted().joined(separator: " "))" }.sorted()
    let file = ProjectFiles.root.appending(path: "Tests/GazetteerTests/Cases/world-news-shared-names.tsv")
    if ProjectFiles.isRecording {
      try (listed.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(listed == expected)
  }

  @Test func knowsEveryoneInTheAnnotatedArticles() throws {
    let gazetteer = try WorldNews.reading().gazetteer
    for name in ["000_4bb060651ecf52cb", "002_aa3050b82a50909d"] {
      guard let file = ProjectFiles.shared("gold/\(name).mentions.jsonl") else { continue }
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let mention = try JSONDecoder().decode(GoldMention.self, from: Data(line.utf8))
        let entity = gazetteer.number(ofKey: mention.entity).map { gazetteer.entities[$0] }
        #expect(entity?.type.root == mention.type, "\(mention.entity)")
      }
    }
  }

  private struct GoldMention: Decodable {
    var entity: String
    var type: String
  }

  @Test func writesATableThatReadsBack() throws {
    let gazetteer = try WorldNews.reading().gazetteer
    let (again, diagnostics) = GazetteerReader.read(bytes: gazetteer.tsv(), name: "again.tsv")
    #expect(diagnostics.allSatisfy { $0.code == .ambiguous })
    #expect(again.entities.map(\.key) == gazetteer.entities.map(\.key))
    #expect(again.entities.map(\.type) == gazetteer.entities.map(\.type))
    #expect(again.entities.map(\.names) == gazetteer.entities.map(\.names))
  }
}
