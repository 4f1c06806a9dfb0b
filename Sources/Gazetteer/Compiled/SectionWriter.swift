import Foundation

/// Writes sections one after another, to a file or to memory; see `SectionFile` for the format.
///
/// A file is written beside its place and put there at the end, whole or not at all.
package final class SectionWriter {
  private struct Entry {
    var id: UInt32
    var offset: Int
    var length: Int
    var checksum: UInt64
  }

  /// How much memory those may take who make the sections.
  package let workspace: Workspace

  private let output: Output
  private var origin: SectionFile.Origin
  private var entries: [Entry] = []
  private var position = 0

  /// The section that is being written.
  private var id: UInt32 = 0
  private var start = 0
  private var checksum = Checksum()

  /// What was appended and not written yet. A file is written in blocks of the size of a large page of memory, so that
  /// the system may keep them in such pages, which take a hundredth of the page faults when the file is mapped.
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 << 20, alignment: 64)
  private var filled = 0
  /// How much of the buffer the checksum of the section, or what stands before it, takes into account.
  private var summed = 0

  private enum Output {
    case memory
    case file(FileHandle, temporary: String, path: String)
  }

  private var image = GrowingMemory()

  /// Writes to memory.
  package init(origin: SectionFile.Origin) throws(GazetteerFileError) {
    output = .memory
    workspace = Workspace()
    self.origin = origin
    try leaveRoomForHead()
  }

  /// Writes to a file.
  package init(
    path: String, origin: SectionFile.Origin, budget: Int = Workspace.standardBudget
  ) throws(GazetteerFileError) {
    let temporary = path + ".\(ProcessInfo.processInfo.processIdentifier).tmp"
    guard FileManager.default.createFile(atPath: temporary, contents: nil),
      let handle = FileHandle(forWritingAtPath: temporary)
    else { throw .unwritable(path: path, reason: "no file can be made beside it") }
    output = .file(handle, temporary: temporary, path: path)
    workspace = Workspace(budget: budget, beside: path)
    self.origin = origin
    try leaveRoomForHead()
  }

  deinit {
    buffer.deallocate()
    image.deallocate()
    if case .file(let handle, let temporary, _) = output {
      try? handle.close()
      try? FileManager.default.removeItem(atPath: temporary)
    }
  }

  private func leaveRoomForHead() throws(GazetteerFileError) {
    try append(zeros: SectionFile.dataStart)
    summed = filled
  }

  /// Writes a section.
  package func add<Element: BitwiseCopyable>(
    _ id: SectionID, _ elements: [Element]
  ) throws(GazetteerFileError) {
    begin(id)
    try elements.withUnsafeBufferPointer { elements throws(GazetteerFileError) in
      try append(UnsafeRawBufferPointer(elements))
    }
    try end()
  }

  /// Writes a section with what a spool holds.
  package func add(_ id: SectionID, _ spool: inout Spool) throws(GazetteerFileError) {
    begin(id)
    try append(&spool)
    try end()
  }

  /// Begins a section, which is appended to until it is ended.
  package func begin(_ id: SectionID) {
    precondition(entries.count < SectionFile.tableSize, "more sections than there is room for")
    self.id = id.rawValue
    start = position + filled
    checksum = Checksum()
  }

  /// Appends a number to the section.
  package func append(_ number: UInt32) throws(GazetteerFileError) { try store(number) }

  /// Appends a number to the section.
  package func append(_ number: UInt64) throws(GazetteerFileError) { try store(number) }

  @inline(__always)
  private func store<Number: FixedWidthInteger & BitwiseCopyable>(
    _ number: Number
  ) throws(GazetteerFileError) {
    guard filled + MemoryLayout<Number>.size <= buffer.count else {
      try withUnsafeBytes(of: number) { bytes throws(GazetteerFileError) in try append(bytes) }
      return
    }
    buffer.storeBytes(of: number, toByteOffset: filled, as: Number.self)
    filled += MemoryLayout<Number>.size
  }

  /// Appends zero bytes to the section.
  package func append(zeros count: Int) throws(GazetteerFileError) {
    var rest = count
    while rest > 0 {
      if filled == buffer.count { try emit() }
      let count = min(rest, buffer.count - filled)
      _ = UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + count])
        .initializeMemory(as: UInt8.self, repeating: 0)
      filled += count
      rest -= count
    }
  }

  /// Appends bytes to the section.
  package func append(_ bytes: UnsafeRawBufferPointer) throws(GazetteerFileError) {
    var rest = bytes
    while !rest.isEmpty {
      if filled == buffer.count { try emit() }
      let count = min(rest.count, buffer.count - filled)
      UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + count])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<count]))
      filled += count
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// Appends what a spool holds to the section.
  package func append(_ spool: inout Spool) throws(GazetteerFileError) {
    var reader = try spool.reader()
    while true {
      let block = try reader.nextBlock()
      if block.isEmpty { break }
      try append(block)
    }
  }

  /// Ends the section.
  package func end() throws(GazetteerFileError) {
    let length = position + filled - start
    try append(zeros: SectionFile.aligned(length) - length)
    sum()
    entries.append(Entry(id: id, offset: start, length: length, checksum: checksum.value))
    try workspace.checkInterruption()
  }

  /// Says that the file is not to be known by its sources.
  package func forgetSources() { origin.sources = 0 }

  /// Finishes a file and puts it in its place.
  package func finish() throws(GazetteerFileError) {
    guard case .file(let handle, let temporary, let path) = output else { return }
    try emit()
    do {
      try handle.seek(toOffset: 0)
      try handle.write(contentsOf: Data(head()))
      try handle.synchronize()
      try handle.close()
      guard rename(temporary, path) == 0 else {
        throw GazetteerFileError.unwritable(path: path, reason: String(cString: strerror(errno)))
      }
    } catch let error as GazetteerFileError {
      throw error
    } catch {
      throw .unwritable(path: path, reason: error.localizedDescription)
    }
  }

  /// Finishes what was written to memory and opens it.
  package func open() throws(GazetteerFileError) -> SectionFile {
    try emit()
    head().withUnsafeBytes { image.overwriteStart(with: $0) }
    return try SectionFile(image: image.take())
  }

  /// The header and the table of sections.
  private func head() -> [UInt8] {
    var header: [UInt8] = []
    func append<Number: FixedWidthInteger>(_ number: Number, to bytes: inout [UInt8]) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    append(SectionFile.magic, to: &header)
    append(SectionFile.version, to: &header)
    append(UInt32(entries.count), to: &header)
    append(UInt64(position), to: &header)
    append(origin.rules, to: &header)
    append(origin.sources, to: &header)
    append(UInt64(0), to: &header)
    append(UInt64(0), to: &header)
    var table: [UInt8] = []
    for entry in entries {
      append(entry.id, to: &table)
      append(UInt32(0), to: &table)
      append(UInt64(entry.offset), to: &table)
      append(UInt64(entry.length), to: &table)
      append(entry.checksum, to: &table)
    }
    table.append(
      contentsOf: repeatElement(0, count: SectionFile.tableSize * SectionFile.entrySize - table.count))
    append(
      header.withUnsafeBytes(Checksum.of) ^ table.withUnsafeBytes(Checksum.of), to: &header)
    return header + table
  }

  /// Takes what was appended into account.
  private func sum() {
    checksum.update(UnsafeRawBufferPointer(rebasing: buffer[summed..<filled]))
    summed = filled
  }

  /// Takes what was appended into account and passes it on.
  private func emit() throws(GazetteerFileError) {
    sum()
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<filled])
    position += filled
    (filled, summed) = (0, 0)
    switch output {
    case .memory: image.append(bytes)
    case .file(let handle, _, let path):
      do {
        try handle.write(contentsOf: bytes)
      } catch {
        throw .unwritable(path: path, reason: error.localizedDescription)
      }
    }
  }
}

/// Memory that grows at its end and is handed over in the end.
private struct GrowingMemory {
  private var memory = UnsafeMutableRawPointer(bitPattern: 0)
  private var capacity = 0
  private var count = 0

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    if count + bytes.count > capacity {
      capacity = max(count + bytes.count, capacity * 2, 1 << 12)
      // Large blocks move without being copied.
      memory = realloc(memory, capacity)
      precondition(memory != nil, "out of memory")
    }
    guard let memory, let base = bytes.baseAddress else { return }
    (memory + count).copyMemory(from: base, byteCount: bytes.count)
    count += bytes.count
  }

  func overwriteStart(with bytes: UnsafeRawBufferPointer) {
    guard let memory, let base = bytes.baseAddress else { return }
    memory.copyMemory(from: base, byteCount: bytes.count)
  }

  /// The memory, which now belongs to the caller.
  mutating func take() -> UnsafeMutableRawBufferPointer {
    defer { (memory, capacity, count) = (nil, 0, 0) }
    return UnsafeMutableRawBufferPointer(start: memory, count: count)
  }

  func deallocate() { free(memory) }
}
