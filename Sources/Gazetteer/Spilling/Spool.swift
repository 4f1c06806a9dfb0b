/// Numbers and bytes in a row, written once from front to back and then read: in memory, or in a temporary file once
/// they exceed a block.
package struct Spool: ~Copyable {
  /// How many bytes were written.
  package var count: Int { (file?.size ?? 0) + filled }

  private let workspace: Workspace
  private let block: Int
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  private var filled = 0
  private var file: TemporaryFile?

  /// Starts without bytes.
  package init(_ workspace: Workspace) {
    self.workspace = workspace
    block = workspace.block
  }

  deinit { memory.deallocate() }

  /// Appends a number.
  package mutating func append(_ number: UInt8) throws(GazetteerFileError) { try store(number) }

  /// Appends a number.
  package mutating func append(_ number: UInt16) throws(GazetteerFileError) { try store(number) }

  /// Appends a number.
  package mutating func append(_ number: UInt32) throws(GazetteerFileError) { try store(number) }

  /// Appends a number.
  package mutating func append(_ number: UInt64) throws(GazetteerFileError) { try store(number) }

  @inline(__always)
  private mutating func store<Number: FixedWidthInteger & BitwiseCopyable>(
    _ number: Number
  ) throws(GazetteerFileError) {
    let size = MemoryLayout<Number>.size
    if filled + size > memory.count { try makeRoom(size) }
    memory.storeBytes(of: number, toByteOffset: filled, as: Number.self)
    filled += size
  }

  /// Appends bytes.
  package mutating func append(_ bytes: UnsafeRawBufferPointer) throws(GazetteerFileError) {
    guard !bytes.isEmpty else { return }
    if filled + bytes.count > memory.count { try makeRoom(bytes.count) }
    UnsafeMutableRawBufferPointer(rebasing: memory[filled..<filled + bytes.count]).copyMemory(from: bytes)
    filled += bytes.count
  }

  private mutating func makeRoom(_ needed: Int) throws(GazetteerFileError) {
    if filled > 0, filled + needed > block { try flush() }
    guard filled + needed > memory.count else { return }
    var size = max(256, memory.count * 2)
    while size < filled + needed { size *= 2 }
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<filled]))
    memory.deallocate()
    memory = larger
  }

  private mutating func flush() throws(GazetteerFileError) {
    let file = try workspace.file(file)
    self.file = file
    try file.append(UnsafeRawBufferPointer(rebasing: memory[..<filled]))
    filled = 0
  }

  /// Reads what was written, from front to back, as often as wanted. Nothing may be written any more, and the spool
  /// must live as long as the reader.
  package mutating func reader() throws(GazetteerFileError) -> SpoolReader {
    if file != nil, filled > 0 { try flush() }
    if let file {
      memory.deallocate()
      memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
      return SpoolReader(file, block: block)
    }
    return SpoolReader(UnsafeRawBufferPointer(rebasing: memory[..<filled]))
  }

  /// Reads on from an offset, a few bytes at once. A reader must have been made before.
  package borrowing func reader(from offset: Int, block: Int) -> SpoolReader {
    if let file { return SpoolReader(file, range: offset..<file.size, block: block) }
    return SpoolReader(UnsafeRawBufferPointer(rebasing: memory[offset..<filled]))
  }
}
