import EntityRecognition
import Foundation
import Gazetteer
import Orthography
import RelationExtraction
import TestSupport
import Testing

@Suite struct RoleMentionTests {
  @Test func findsTheMarkedRoles() throws {
    let path = ProjectFiles.root.appending(path: "examples/gazetteer").path
    let gazetteer = try GazetteerReader.read(contentsOf: path).gazetteer
    let recognizer = Recognizer(gazetteer: gazetteer)
    let extractor = RelationExtractor(rules: try RuleSet.builtIn(), gazetteer: gazetteer)
    let file = try CaseFile("Tests/RelationExtractionTests/Cases/roles.txt")
    var date: StatementDate?
    var seen: [Int: String] = [:]
    for row in file.rows {
      if row.text.hasPrefix("publication:") {
        date = StatementDate(iso8601: row.text.dropFirst(12).trimmingCharacters(in: .whitespaces))
        continue
      }
      let expected = MarkedText(row.text)
      let text = TextSegmenter().segment(expected.plain)
      let names = recognizer.mentions(in: text)
      let roles = extractor.roleMentions(in: text, mentions: names, publicationDate: date)
      #expect(roles.allSatisfy { $0.isRole && $0.match == .coreference } && !names.contains(where: \.isRole))
      var marks: [MarkedText.Mark] = []
      for role in roles {
        let key = gazetteer.entities[role.entity].key
        if marks.last?.span == role.span {
          marks[marks.count - 1].label += "+" + key
        } else {
          marks.append(.init(span: role.span, label: key))
        }
      }
      let found = MarkedText(plain: expected.plain, marks: marks).marked
      seen[row.line] = found
      if !ProjectFiles.isRecording { #expect(found == row.text, "line \(row.line)") }
    }
    if ProjectFiles.isRecording { try file.record(seen) }
  }
}
