/// Numbers of one width in a row, in memory that may hold anything: an index or a range out of bounds reads as
/// nothing, so that a damaged file gives wrong answers at worst.
@frozen
public struct Column<Element: FixedWidthInteger & BitwiseCopyable & Sendable>: @unchecked Sendable {
  @usableFromInline let base: UnsafePointer<Element>?
  /// How many numbers there are.
  public let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    base = bytes.baseAddress?.assumingMemoryBound(to: Element.self)
    count = base == nil ? 0 : bytes.count / MemoryLayout<Element>.size
  }

  /// The number at an index; 0 out of bounds.
  @inlinable @inline(__always)
  public subscript(index: Int) -> Element {
    guard UInt(bitPattern: index) < UInt(bitPattern: count), let base else { return 0 }
    return base[index]
  }

  /// The numbers of a range, cut to bounds.
  @inlinable @inline(__always)
  public subscript(range: Range<Int>) -> UnsafeBufferPointer<Element> {
    guard range.lowerBound >= 0, range.upperBound <= count, let base else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }
}

extension Column where Element == UInt32 {
  /// The range that an element and the next one bound, as starts of rows do; empty when they bound none.
  @inlinable @inline(__always)
  public func range(_ index: Int) -> Range<Int> {
    let (low, high) = (self[index], self[index &+ 1])
    return low <= high ? Int(low)..<Int(high) : 0..<0
  }

  /// The same, empty also when it reaches beyond so many elements.
  @inlinable @inline(__always)
  public func range(_ index: Int, within count: Int) -> Range<Int> {
    let range = range(index)
    return range.upperBound <= count ? range : 0..<0
  }
}
