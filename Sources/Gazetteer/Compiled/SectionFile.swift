import Dispatch
import Synchronization

/// A file of named sections, each a row of numbers, behind a header that says where they lie: the format of a
/// compiled gazetteer, the same on disk and in memory.
///
/// Layout, all little-endian: 64 bytes of header (magic, version of the format, number of sections, length of
/// the file, fingerprints of the rules and of the sources, checksum of header and table), a table with room for
/// 48 sections of 32 bytes each (number, offset, length, checksum), then the sections, each at a multiple of 64
/// bytes and filled up with zeros to one.
///
/// All that is used of it is checked when it is opened, the checksum of each section too: reading 300 MB takes
/// some 25 ms of one core, and what names people is worth them. Pages are let go of after they were checked, so that checking keeps
/// nothing in memory. A file that passes and still lies about itself cannot do harm: see `Column`.
public struct SectionFile: Sendable {
  /// What a file was made of and with.
  public struct Origin: Sendable, Hashable {
    /// A fingerprint of the rules by which sections were made.
    public var rules: UInt64
    /// A fingerprint of the sources; 0 when there are none.
    public var sources: UInt64

    /// Creates an origin.
    public init(rules: UInt64, sources: UInt64) {
      self.rules = rules
      self.sources = sources
    }
  }

  /// What the file was made of.
  public let origin: Origin

  private let memory: MappedMemory
  private let ranges: [UInt32: Range<Int>]

  /// `DALILGZ` and a line feed.
  static let magic: UInt64 = 0x0A5A_474C_494C_4144
  static let version: UInt32 = 5
  static let headerSize = 64
  static let entrySize = 32
  static let alignment = 64
  static let tableSize = 48
  static let dataStart = headerSize + tableSize * entrySize

  /// How many bytes are checked before their pages are let go of.
  private static let block = 4 << 20

  /// Opens what a writer has written to memory.
  init(image: UnsafeMutableRawBufferPointer) throws(GazetteerFileError) {
    try self.init(MappedMemory(adopting: image), path: "memory", sections: nil, checks: false)
  }

  /// Opens a file. Time is that of reading its sections once.
  ///
  /// - Parameter sections: The only sections to check and to have; all when `nil`.
  /// - Throws: `GazetteerFileError`: `.notFound`, `.unreadable`, and `.damaged` when it is not what was written.
  public init(contentsOf path: String, sections: Set<SectionID>? = nil) throws(GazetteerFileError) {
    try self.init(try MappedMemory(mapping: path), path: path, sections: sections, checks: true)
  }

  private init(
    _ memory: MappedMemory, path: String, sections: Set<SectionID>?, checks: Bool
  ) throws(GazetteerFileError) {
    let wanted = sections.map { Set($0.map(\.rawValue)) }
    let bytes = memory.bytes
    func damaged(_ reason: String) -> GazetteerFileError { .damaged(path: path, reason: reason) }
    func number<Number: FixedWidthInteger>(_ offset: Int, _: Number.Type) -> Number {
      Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
    guard bytes.count >= 16 else { throw damaged("it is cut short") }
    guard number(0, UInt64.self) == Self.magic else { throw damaged("it is no compiled gazetteer") }
    let version = number(8, UInt32.self)
    guard version == Self.version else { throw .otherVersion(path: path) }
    let count = Int(number(12, UInt32.self))
    guard count <= Self.tableSize, Self.dataStart <= bytes.count else { throw damaged("its header is wrong") }
    guard number(16, UInt64.self) == UInt64(bytes.count) else {
      throw damaged("it has \(bytes.count) bytes and should have \(number(16, UInt64.self))")
    }
    var checksum = Checksum()
    checksum.update(UnsafeRawBufferPointer(rebasing: bytes[..<(Self.headerSize - 8)]))
    var tableSum = Checksum()
    tableSum.update(UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize..<Self.dataStart]))
    guard number(56, UInt64.self) == checksum.value ^ tableSum.value else {
      throw damaged("its header does not match its checksum")
    }
    var ranges: [UInt32: Range<Int>] = [:]
    var checksums: [Expectation] = []
    var expected = Self.dataStart
    for index in 0..<count {
      let entry = Self.headerSize + index * Self.entrySize
      let (offset, length) = (number(entry + 8, UInt64.self), number(entry + 16, UInt64.self))
      guard let start = Int(exactly: offset), let size = Int(exactly: length), start == expected,
        size <= bytes.count - start
      else { throw damaged("its table of sections is wrong") }
      expected = Self.aligned(start + size)
      guard expected <= bytes.count else { throw damaged("its table of sections is wrong") }
      let id = number(entry, UInt32.self)
      guard wanted?.contains(id) ?? true else { continue }
      checksums.append((id, start..<expected, number(entry + 24, UInt64.self)))
      ranges[id] = start..<start + size
    }
    guard expected == bytes.count else { throw damaged("it has bytes that belong to no section") }
    if checks, let id = Self.firstDamaged(checksums, in: memory) {
      throw damaged("section \(id) does not match its checksum")
    }
    origin = Origin(rules: number(24, UInt64.self), sources: number(32, UInt64.self))
    self.memory = memory
    self.ranges = ranges
  }

  /// Whether the file has a section.
  public func has(_ id: SectionID) -> Bool { ranges[id.rawValue] != nil }

  /// The numbers of a section; none when the file lacks it. Valid as long as a copy of the file exists.
  public func column<Element>(_ id: SectionID, of _: Element.Type = Element.self) -> Column<Element> {
    guard let range = ranges[id.rawValue] else {
      return Column(UnsafeRawBufferPointer(start: nil, count: 0))
    }
    return Column(UnsafeRawBufferPointer(rebasing: memory.bytes[range]))
  }

  /// How many bytes it has.
  public var size: Int { memory.bytes.count }

  /// A fingerprint of everything in it.
  public var fingerprint: UInt64 { Checksum.of(memory.bytes) }

  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) / alignment * alignment }

  /// What the checksum of a section should be.
  private typealias Expectation = (id: UInt32, range: Range<Int>, value: UInt64)

  /// The first section that does not match its checksum; all cores look.
  private static func firstDamaged(_ sections: [Expectation], in memory: MappedMemory) -> UInt32? {
    let damaged = Mutex<Int?>(nil)
    DispatchQueue.concurrentPerform(iterations: sections.count) { index in
      guard checksum(memory, sections[index].range) != sections[index].value else { return }
      damaged.withLock { $0 = min($0 ?? index, index) }
    }
    return damaged.withLock { $0 }.map { sections[$0].id }
  }

  private static func checksum(_ memory: MappedMemory, _ range: Range<Int>) -> UInt64 {
    var checksum = Checksum()
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + block, range.upperBound)
      checksum.update(UnsafeRawBufferPointer(rebasing: memory.bytes[start..<end]))
      memory.release(start..<end)
      start = end
    }
    return checksum.value
  }

  /// Whether a file begins as a compiled gazetteer does.
  static func isCompiled(_ start: [UInt8]) -> Bool {
    start.count >= 8 && start.prefix(8).elementsEqual(withUnsafeBytes(of: magic.littleEndian, Array.init))
  }
}
