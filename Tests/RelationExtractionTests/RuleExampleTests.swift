import RelationExtraction
import Testing

@Test func everyExampleOfTheShippedRulesComesOutAsWritten() throws {
  let rules = try RuleSet.builtIn()
  let failures = rules.checkExamples()
  #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
}
