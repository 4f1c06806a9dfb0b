import Foundation
import Testing

@testable import Gazetteer

/// What is written as sections is read as the same sections, however they lie across the blocks that are written.
@Suite struct SectionFileTests {
  @Test func sectionsOfAnySizeComeBack() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "sections-\(UUID().uuidString).gaz")
      .path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let sizes = [0, 1, 64, 2_095_488, 3, 2_200_000, 63]
    let sections = sizes.enumerated().map { index, size in
      (SectionID.allCases[index], (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ index) })
    }
    let origin = SectionFile.Origin(rules: 1, sources: 2)
    let (toFile, toMemory) = (
      try SectionWriter(path: path, origin: origin), try SectionWriter(origin: origin)
    )
    for writer in [toFile, toMemory] {
      for (id, bytes) in sections { try writer.add(id, bytes) }
    }
    try toFile.finish()
    for file in [try SectionFile(contentsOf: path), try toMemory.open()] {
      for (id, bytes) in sections {
        let column = file.column(id, of: UInt8.self)
        #expect(column[0..<column.count].elementsEqual(bytes))
      }
      #expect(file.origin == origin)
    }
  }
}
