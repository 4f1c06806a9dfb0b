import Foundation
import RelationExtraction
import TestSupport
import Testing

@Test func theEmbeddedRulesAreTheRuleFiles() throws {
  let folder = ProjectFiles.root.appending(path: "rules")
  let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
    $0.hasSuffix(".rules")
  }
  let generated = try String(
    contentsOf: ProjectFiles.root.appending(
      path: "Sources/RelationExtraction/Generated/BuiltInRules.swift"), encoding: .utf8)
  for file in files.sorted() {
    let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    #expect(
      generated.contains(source.trimmingCharacters(in: ["\n"]) + "\n\"\"\"#"),
      "rules/\(file) is newer than its embedded copy: run scripts/embed-rules")
  }
}
