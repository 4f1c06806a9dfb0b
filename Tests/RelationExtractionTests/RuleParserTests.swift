import Foundation
import Orthography
import TestSupport
import Testing

@testable import RelationExtraction

struct RuleParserTests {
  @Test func whatIsWrongIsSaidWithItsPlace() throws {
    let file = ProjectFiles.root.appending(path: "Tests/RelationExtractionTests/Cases/rule-errors.txt")
    var source: [String] = []
    var expected: [String] = []
    var first = 1
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") + [""]
    for (number, line) in lines.enumerated() where !line.hasPrefix("#") {
      if line.hasPrefix("=>") {
        expected.append(line.dropFirst(2).trimmingCharacters(in: .whitespaces))
      } else if !line.isEmpty {
        if source.isEmpty { first = number + 1 }
        source.append(line)
      } else if !source.isEmpty {
        let (_, diagnostics) = RuleSet.parse(source.joined(separator: "\n"), name: "r")
        let matches = zip(diagnostics, expected).allSatisfy { diagnostic, words in
          let parts = words.split(separator: " ", maxSplits: 1)
          return parts[0] == "\(diagnostic.line):\(diagnostic.column)" && diagnostic.reason.contains(parts[1])
        }
        #expect(
          diagnostics.count == expected.count && matches,
          "rule-errors.txt:\(first): \(diagnostics.map(\.description))")
        (source, expected) = ([], [])
      }
    }
  }

  @Test(arguments: [
    ("زار يزور", ["زار", "زارت", "زارا", "يزور", "تزور", "سيزور", "يزوران", "يزر", "زاره"]),
    (
      "التقى يلتقي",
      ["التقى", "التقت", "التقيا", "التقوا", "يلتقي", "يلتقيان", "يلتقون", "سيلتقي", "يلتق", "التقاه"]
    ),
    ("دعا يدعو", ["دعا", "دعت", "دعوا", "يدعو", "يدعون", "يدع", "سيدعو", "دعاه"]),
    ("وصل يصل", ["وصل", "وصلت", "وصلا", "وصلوا", "يصل", "تصل", "يصلان", "أصل", "سيصل"]),
  ])
  func arabicVerbsAreInflected(_ verb: String, forms: [String]) {
    let parts = verb.split(separator: " ").map(String.init)
    let made = Set(ArabicInflection.verb(past: parts[0], present: parts[1]).map(\.text))
    for form in forms { #expect(made.contains(form), "\(verb) lacks \(form)") }
  }

  @Test(arguments: [
    (["visit"], ["visit", "visits", "visited", "visiting"]),
    (["meet", "met", "met"], ["meet", "meets", "met", "meeting"]),
    (["accompany"], ["accompanies", "accompanied", "accompanying"]),
    (["receive"], ["receives", "received", "receiving"]),
    (["get", "got", "got"], ["gets", "got", "getting"]), (["say", "said"], ["says", "said", "saying"]),
  ])
  func englishVerbsAreInflected(_ verb: [String], forms: [String]) {
    let made = Set(EnglishInflection.verb(verb).map(\.text))
    for form in forms { #expect(made.contains(form), "\(verb) lacks \(form)") }
  }

  @Test func wordPatternsStandForTheirWords() throws {
    #expect(try WordPattern.expand("(ال)رئيس(ة)") == ["رئيس", "رئيسة", "الرئيس", "الرئيسة"])
    #expect(try WordPattern.expand("{a/b}c") == ["ac", "bc"])
    #expect(throws: WordPattern.Problem.unbalanced) { try WordPattern.expand("a)") }
  }
}
