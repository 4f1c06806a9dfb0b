import PropertyGraph
import TestSupport
import Testing

@testable import GraphImport

/// A segment gives back its column; bytes that are none are refused.
struct SegmentCodecTests {
  @Test(arguments: [0, 1, 7, 128, 129, 1000])
  func givesBackIntegers(_ count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    for width in 0...64 {
      let greatest: UInt64 = width == 64 ? .max : (1 << UInt64(width)) - 1
      let numbers = (0..<count).map { _ in
        Int64(bitPattern: UInt64.random(in: 0...greatest, using: &generator)) &- Int64(width)
      }
      for numbers in [numbers, numbers.sorted()] {
        let bytes = SegmentCodec.encode(ColumnParser(integers: numbers), rows: 0..<count)
        let read = try bytes.withUnsafeBytes { try SegmentCodec.decode($0, as: .integer) { _ in 0 } }
        guard case .integers(let values) = read.values else {
          Issue.record("not integers")
          continue
        }
        #expect(values == numbers)
      }
    }
  }

  @Test func readsNothingOutsideOfDamagedSegments() {
    var generator = SeededGenerator(seed: 7)
    for type in [ValueType.integer, .float, .boolean, .string, .list(.string), .temporal(.date)] {
      var column = ColumnParser(type: type, isGuessed: false)
      for row in 0..<300 {
        let cells: [ValueType: String] = [
          .integer: "\(row * 37)", .float: "\(row).5", .boolean: "true", .string: "نص \(row % 7)",
          .list(.string): "a;\(row)",
          .temporal(.date): "2023-09-\(10 + row % 20)",
        ]
        let text = Array((cells[type] ?? "").utf8)
        if row % 11 == 0 {
          column.appendNull()
        } else {
          text.withUnsafeBufferPointer { try? column.append($0, isQuoted: false) }
        }
      }
      let whole = SegmentCodec.encode(column, rows: 0..<300)
      for round in 0..<2000 {
        var bytes = whole
        if round % 3 == 0 {
          bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
        } else {
          for _ in 0..<Int.random(in: 1...4, using: &generator) {
            bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
              in: 0...255, using: &generator)
          }
        }
        _ = bytes.withUnsafeBytes { try? SegmentCodec.decode($0, as: type) { Int32($0.count) } }
      }
    }
  }
}
