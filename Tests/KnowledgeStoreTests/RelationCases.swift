import Foundation
import TestSupport
import Testing

/// A file of cases about relations: comments up to the first "== title", then for every case what is given, and
/// after "=>" what is expected.
struct RelationCases {
  let path: String

  /// Works out every case, in other orders of its lines too, and compares with what is expected, or records it.
  func run(_ answer: ([[String]]) throws -> [String]) throws {
    let file = ProjectFiles.root.appending(path: "Tests/KnowledgeStoreTests/Cases/\(path)")
    let sections = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n== ")
    var recorded = [sections[0]]
    for section in sections.dropFirst() {
      let lines = section.split(separator: "\n").map(String.init)
      let given = lines.dropFirst().filter { !$0.hasPrefix("=> ") }
      let words = given.map { $0.split(separator: " ").map(String.init) }
      let found = try answer(words).map { "=> " + $0 }
      if !ProjectFiles.isRecording {
        #expect(found == lines.filter { $0.hasPrefix("=> ") }, "\(lines[0])")
      }
      var generator = SeededGenerator(seed: 3)
      for _ in 0..<5 {
        #expect(try answer(words.shuffled(using: &generator)).map { "=> " + $0 } == found, "\(lines[0])")
      }
      recorded.append(([lines[0]] + given + found).joined(separator: "\n") + "\n")
    }
    if ProjectFiles.isRecording {
      try recorded.joined(separator: "\n== ").write(to: file, atomically: true, encoding: .utf8)
    }
  }
}

/// Numbers for the names a case uses.
struct CaseNumbers {
  private var names: [String] = []

  mutating func number(_ name: String) -> Int64 {
    if let known = names.firstIndex(of: name) { return Int64(known) }
    names.append(name)
    return Int64(names.count - 1)
  }
}
