/// Reads what was written to a spool, from front to back.
package struct SpoolReader: ~Copyable {
  private let file: TemporaryFile?
  private let block: Int
  private var own = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  /// What is in memory, and how much of it was read.
  private var window: UnsafeRawBufferPointer
  private var position = 0
  /// Where in the file the next window begins, and where it ends.
  private var offset: Int
  private let end: Int

  init(_ memory: UnsafeRawBufferPointer) {
    (file, block, offset, end) = (nil, 0, 0, 0)
    window = memory
  }

  /// Reads a part of a file, all of it if no other is given.
  init(_ file: TemporaryFile, range: Range<Int>? = nil, block: Int) {
    self.file = file
    self.block = block
    offset = range?.lowerBound ?? 0
    end = range?.upperBound ?? file.size
    window = UnsafeRawBufferPointer(start: nil, count: 0)
  }

  deinit { own.deallocate() }

  /// Whether everything was read.
  package var isAtEnd: Bool { position == window.count && offset == end }

  /// How many bytes come before the next one, counted from where reading began in memory, from the start of a file.
  package var passed: Int { file == nil ? position : offset - (window.count - position) }

  /// The next byte, which stays the next; `nil` at the end.
  package mutating func peek() throws(GazetteerFileError) -> UInt8? {
    if position == window.count { try fill(1) }
    return position < window.count ? window[position] : nil
  }

  /// The next bytes, so many of them; fewer only at the end. Valid until the next call.
  package mutating func next(_ count: Int) throws(GazetteerFileError) -> UnsafeRawBufferPointer {
    if position + count > window.count { try fill(count) }
    let bytes = UnsafeRawBufferPointer(rebasing: window[position..<min(position + count, window.count)])
    position += bytes.count
    return bytes
  }

  /// The next bytes, as many as are at hand; none at the end. Valid until the next call.
  package mutating func nextBlock() throws(GazetteerFileError) -> UnsafeRawBufferPointer {
    if position == window.count { try fill(1) }
    defer { position = window.count }
    return UnsafeRawBufferPointer(rebasing: window[position...])
  }

  /// The next number of four bytes; `nil` at the end.
  package mutating func next32() throws(GazetteerFileError) -> UInt32? { try number() }

  /// The next number of eight bytes; `nil` at the end.
  package mutating func next64() throws(GazetteerFileError) -> UInt64? { try number() }

  @inline(__always)
  private mutating func number<Number: FixedWidthInteger & BitwiseCopyable>()
    throws(GazetteerFileError) -> Number?
  {
    let size = MemoryLayout<Number>.size
    if position + size > window.count {
      try fill(size)
      if position + size > window.count { return nil }
    }
    defer { position += size }
    return window.loadUnaligned(fromByteOffset: position, as: Number.self)
  }

  /// Sees to it that so many bytes from the position on are in memory, if there are as many.
  private mutating func fill(_ needed: Int) throws(GazetteerFileError) {
    guard let file, offset < end else { return }
    let rest = window.count - position
    let size = min(max(block, needed), rest + end - offset)
    if size > own.count || own.baseAddress == nil {
      let larger = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(size, min(block, size)), alignment: 16)
      larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: window[position...]))
      own.deallocate()
      own = larger
    } else if rest > 0 {
      own.copyMemory(from: UnsafeRawBufferPointer(rebasing: window[position...]))
    }
    try file.read(offset, into: UnsafeMutableRawBufferPointer(rebasing: own[rest..<size]))
    offset += size - rest
    position = 0
    window = UnsafeRawBufferPointer(rebasing: own[..<size])
  }
}
