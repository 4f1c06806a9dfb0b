import Gazetteer
import TestSupport
import Testing

@testable import KnowledgeStore

/// Which entities are suggested to be one by their names.
struct DuplicateSearchTests {
  @Test func asListed() throws {
    for line in try CaseFile("Tests/KnowledgeStoreTests/Cases/duplicates.txt").rows {
      let fields = line.fields
      let entities = try [0, 2].map { place in
        Entity(
          key: "entity-\(place)", type: try #require(EntityType(named: fields[place])),
          names: [EntityName(text: fields[place + 1], language: "ar", kind: .canonical)])
      }
      let pairs = DuplicateSearch(entities: entities).pairs(minimum: 0.85)
      #expect((pairs.isEmpty ? "apart" : "one") == fields[4], "line \(line.line): \(pairs)")
    }
  }
}
