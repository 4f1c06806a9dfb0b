import Foundation

/// Writes sections one after another, to a file or to memory; see `SectionFile` for the format.
///
/// A file is written beside its place and put there at the end, whole or not at all.
public final class SectionWriter {
  private struct Entry {
    var id: UInt32
    var offset: Int
    var length: Int
    var checksum: UInt64
  }

  private let output: Output
  private let origin: SectionFile.Origin
  private var entries: [Entry] = []
  private var position: Int

  private enum Output {
    case memory
    case file(FileHandle, temporary: String, path: String)
  }

  private var image = GrowingMemory()

  /// Writes to memory.
  public init(origin: SectionFile.Origin) {
    output = .memory
    self.origin = origin
    position = SectionFile.dataStart
    image.append(zeros: position)
  }

  /// Writes to a file.
  public init(
    path: String, origin: SectionFile.Origin
  ) throws(GazetteerFileError) {
    let temporary = path + ".\(ProcessInfo.processInfo.processIdentifier).tmp"
    guard FileManager.default.createFile(atPath: temporary, contents: nil),
      let handle = FileHandle(forWritingAtPath: temporary)
    else { throw .unwritable(path: path, reason: "no file can be made beside it") }
    output = .file(handle, temporary: temporary, path: path)
    self.origin = origin
    position = SectionFile.dataStart
    try emit([UInt8](repeating: 0, count: position))
  }

  deinit {
    image.deallocate()
    if case .file(let handle, let temporary, _) = output {
      try? handle.close()
      try? FileManager.default.removeItem(atPath: temporary)
    }
  }

  /// Writes a section.
  public func add<Element: BitwiseCopyable>(
    _ id: SectionID, _ elements: [Element]
  ) throws(GazetteerFileError) {
    try elements.withUnsafeBufferPointer { elements throws(GazetteerFileError) in
      try add(id.rawValue, UnsafeRawBufferPointer(elements))
    }
  }

  private func add(_ id: UInt32, _ bytes: UnsafeRawBufferPointer) throws(GazetteerFileError) {
    precondition(entries.count < SectionFile.tableSize, "more sections than there is room for")
    let whole = bytes.count / 32 * 32
    var checksum = Checksum()
    checksum.update(UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
    try emit(bytes)
    let padded = SectionFile.aligned(bytes.count)
    var rest = Array(bytes[whole...])
    rest.append(contentsOf: repeatElement(0, count: padded - bytes.count))
    rest.withUnsafeBytes { checksum.update($0) }
    try emit([UInt8](repeating: 0, count: padded - bytes.count))
    entries.append(Entry(id: id, offset: position, length: bytes.count, checksum: checksum.value))
    position += padded
  }

  /// Finishes a file and puts it in its place.
  public func finish() throws(GazetteerFileError) {
    guard case .file(let handle, let temporary, let path) = output else { return }
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
  public func open() throws(GazetteerFileError) -> SectionFile {
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

  private func emit(_ bytes: [UInt8]) throws(GazetteerFileError) {
    try bytes.withUnsafeBufferPointer { bytes throws(GazetteerFileError) in
      try emit(UnsafeRawBufferPointer(bytes))
    }
  }

  private func emit(_ bytes: UnsafeRawBufferPointer) throws(GazetteerFileError) {
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
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 64)
  private var count = 0

  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    reserve(count + bytes.count)
    UnsafeMutableRawBufferPointer(rebasing: memory[count..<count + bytes.count]).copyMemory(from: bytes)
    count += bytes.count
  }

  mutating func append(zeros: Int) {
    reserve(count + zeros)
    for index in count..<count + zeros { memory[index] = 0 }
    count += zeros
  }

  func overwriteStart(with bytes: UnsafeRawBufferPointer) { memory.copyMemory(from: bytes) }

  /// The memory, which now belongs to the caller.
  mutating func take() -> UnsafeMutableRawBufferPointer {
    let taken = UnsafeMutableRawBufferPointer(rebasing: memory[..<count])
    memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    count = 0
    return taken
  }

  func deallocate() { memory.deallocate() }

  private mutating func reserve(_ needed: Int) {
    guard needed > memory.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(needed, memory.count * 2), alignment: 64)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<count]))
    memory.deallocate()
    memory = larger
  }
}
