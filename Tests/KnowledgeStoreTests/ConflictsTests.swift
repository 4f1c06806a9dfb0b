import RelationExtraction
import TestSupport
import Testing

@testable import KnowledgeStore

struct ConflictsTests {
  @Test func cases() throws {
    try RelationCases(path: "conflicts.txt").run { lines in
      var places = CaseNumbers()
      var around: [Int64: Int64] = [:]
      var letters: [String] = []
      var candidates: [RelationConflicts.Candidate] = []
      for words in lines {
        if words[0] == "place" {
          around[places.number(words[1])] = places.number(words[3])
        } else {
          letters.append(words[0])
          candidates.append(
            .init(
              modality: try #require(RelationExtraction.Statement.Modality(rawValue: words[1])),
              date: StatementDate(iso8601: words[2]), place: words[3] == "-" ? nil : places.number(words[3]))
          )
        }
      }
      return RelationConflicts(contains: { outer, inner in around[inner] == outer }).conflicts(candidates)
        .map { conflict in
          let ends = [letters[conflict.one], letters[conflict.other]].sorted()
          return "\(ends[0]) \(ends[1]) \(conflict.kind.rawValue)"
        }
        .sorted()
    }
  }
}
