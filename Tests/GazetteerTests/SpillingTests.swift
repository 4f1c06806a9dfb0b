import Foundation
import TestSupport
import Testing

@testable import Gazetteer

/// What exceeds memory comes back from temporary files as if it had not.
@Suite struct SpillingTests {
  private static let folder = FileManager.default.temporaryDirectory

  private func tinyWorkspace() -> Workspace {
    Workspace(budget: 1 << 12, beside: Self.folder.appending(path: "spill-\(UUID().uuidString)").path)
  }

  @Test(arguments: [0, 1, 63, 64, 65, 5000]) func recordsAreSortedAndKeepTheirOrder(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    for bound: UInt64 in [3, 1 << 9, .max] {
      let records = (0..<count).map { number in
        SortRecord(key: .random(in: 0...bound, using: &generator), first: UInt64(number), second: 7)
      }
      let expected = records.sorted { ($0.key, $0.first) < ($1.key, $1.first) }.map(\.first)
      for workspace in [Workspace(), tinyWorkspace()] {
        var sorter = RecordSorter(workspace, share: 0.1)
        for record in records { try sorter.add(record) }
        let added = sorter.count
        #expect(added == count)
        var sorted = try sorter.sorted()
        var found: [UInt64] = []
        while let record = try sorted.next() { found.append(record.first) }
        #expect(found == expected)
        #expect(SortRecord.sorted(records).map(\.first) == expected)
      }
    }
  }

  @Test func spoolsGiveBackWhatTheyGot() throws {
    var generator = SeededGenerator(seed: 5)
    for workspace in [Workspace(), tinyWorkspace()] {
      var spool = Spool(workspace)
      var written: [[UInt8]] = []
      for number in 0..<2000 {
        let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in UInt8.random(in: 0...255) }
        written.append(bytes)
        try spool.append(UInt32(bytes.count))
        try bytes.withUnsafeBytes { try spool.append($0) }
        try spool.append(UInt64(number))
      }
      // As often as wanted.
      for _ in 0..<2 {
        var reader = try spool.reader()
        var found: [[UInt8]] = []
        for number in written.indices {
          let (next, start) = (try reader.peek(), reader.passed)
          let count = try reader.next32()
          found.append(Array(try reader.next(Int(count ?? 0))))
          let end = try reader.next64()
          #expect(end == UInt64(number) && next == UInt8(found[number].count))
          guard number % 100 == 0 else { continue }
          var other = spool.reader(from: start + 4, block: 16)
          let again = Array(try other.next(found[number].count))
          #expect(again == found[number])
        }
        #expect(found == written)
        let (isAtEnd, number, byte) = (reader.isAtEnd, try reader.next32(), try reader.peek())
        #expect(isAtEnd && number == nil && byte == nil)
      }
      var reader = try spool.reader()
      var all: [UInt8] = []
      while true {
        let block = try reader.nextBlock()
        if block.isEmpty { break }
        all += block
      }
      let count = spool.count
      #expect(all.count == count)
    }
  }

  @Test func filesThatCannotBeMadeAreErrors() throws {
    let workspace = Workspace(budget: 1 << 12, beside: "/nonexistent/folder/names.gaz")
    #expect(throws: GazetteerFileError.self) {
      var spool = Spool(workspace)
      for number in 0..<UInt64(10_000) { try spool.append(number) }
    }
  }
}
