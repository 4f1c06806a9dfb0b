/// Turns offsets in UTF-8 bytes into offsets in Unicode scalars or UTF-16 units, and into line and column.
///
/// Made once per text in linear time; a look-up walks at most 256 bytes.
public struct TextPositions: Sendable {
  private let utf8: [UInt8]
  /// For every stride of bytes: scalars, UTF-16 units and lines that begin before it, and the scalars
  /// before its line.
  private let checkpoints: [Counts]
  private static let stride = 256

  private struct Counts {
    var scalars = 0
    var utf16 = 0
    var lines = 0
    var scalarsBeforeLine = 0

    mutating func pass(_ byte: UInt8) {
      guard byte & 0xC0 != 0x80 else { return }
      scalars += 1
      utf16 += byte >= 0xF0 ? 2 : 1
      if byte == 0x0A {
        lines += 1
        scalarsBeforeLine = scalars
      }
    }
  }

  /// Prepares look-ups in a text of well-formed UTF-8.
  public init(_ utf8: [UInt8]) {
    var counts = Counts()
    var checkpoints: [Counts] = []
    for (offset, byte) in utf8.enumerated() {
      if offset % Self.stride == 0 { checkpoints.append(counts) }
      counts.pass(byte)
    }
    checkpoints.append(counts)
    self.utf8 = utf8
    self.checkpoints = checkpoints
  }

  /// The number of Unicode scalars that begin before a byte offset.
  public func scalars(at offset: Int) -> Int { counts(at: offset).scalars }

  /// The number of UTF-16 code units before a byte offset.
  public func utf16(at offset: Int) -> Int { counts(at: offset).utf16 }

  /// A range of bytes in Unicode scalars.
  public func scalars(_ range: Range<Int>) -> Range<Int> {
    scalars(at: range.lowerBound)..<scalars(at: range.upperBound)
  }

  /// A range of bytes in UTF-16 code units.
  public func utf16(_ range: Range<Int>) -> Range<Int> {
    utf16(at: range.lowerBound)..<utf16(at: range.upperBound)
  }

  /// The line and the column, in scalars, of a byte offset; both count from 1.
  public func lineAndColumn(at offset: Int) -> (line: Int, column: Int) {
    let counts = counts(at: offset)
    return (counts.lines + 1, counts.scalars - counts.scalarsBeforeLine + 1)
  }

  private func counts(at offset: Int) -> Counts {
    let offset = min(max(offset, 0), utf8.count)
    let checkpoint = min(offset / Self.stride, checkpoints.count - 1)
    var counts = checkpoints[checkpoint]
    for index in checkpoint * Self.stride..<max(offset, checkpoint * Self.stride) where index < utf8.count {
      counts.pass(utf8[index])
    }
    return counts
  }
}
