/// The bytes of a graph as `GraphImageWriter` writes them, kept in memory or mapped from a file, with what frees them.
public final class GraphImage: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  private let release: @Sendable (UnsafeRawBufferPointer) -> Void

  /// Takes over bytes that nobody changes, until `release` is called with them.
  ///
  /// - Precondition: the bytes begin at a multiple of 64.
  public init(
    _ bytes: UnsafeRawBufferPointer, release: @escaping @Sendable (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.release = release
  }

  deinit { release(bytes) }
}

/// Why bytes are not a graph.
public enum GraphImageError: Error, Sendable, Hashable {
  /// They do not begin as an image does, were made on a machine of another kind, or are damaged at the beginning.
  case notAnImage
  /// Another version of the format.
  case otherVersion
  /// Fewer or more bytes than the image had.
  case wrongSize
  /// The bytes have changed since they were written.
  case damaged
  /// The parts contradict each other.
  case inconsistent
}

/// The beginning of an image: what it is, and how to know that it is whole.
///
/// All numbers are little-endian. The sections follow, each at a multiple of 64 bytes, then the table of sections.
public struct GraphImageHeader: Sendable, Hashable {
  /// The bytes of a header.
  public static let size = 192

  /// What the maker wants to recognise the image by: it is up to him; at most 64 bytes.
  public var stamp: [UInt8]

  /// The bytes of the image.
  var fileSize: UInt64
  /// The hash of what comes after the header, see `BlockHash`.
  var bodyHash: UInt64
  /// Where the table of sections starts.
  var tableOffset: UInt64
  var sectionCount: UInt64
  var nodeCount: UInt64
  var relationshipCount: UInt64

  static let stampSize = 64
  private static let magic: UInt64 = 0x4850_4152_474C_4144  // "DALGRAPH"
  private static let version: UInt64 = 1

  /// The header as it stands in an image.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ word: UInt64) { withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) } }
    for word in [
      Self.magic, Self.version, fileSize, bodyHash, tableOffset, sectionCount, nodeCount, relationshipCount,
    ] { append(word) }
    append(UInt64(stamp.count))
    bytes += stamp + [UInt8](repeating: 0, count: Self.stampSize - stamp.count)
    bytes += [UInt8](repeating: 0, count: Self.size - 8 - bytes.count)
    append(bytes.withUnsafeBytes { ByteHash.hash($0) })
    return bytes
  }

  /// Reads the header at the beginning of some bytes.
  public init(_ bytes: UnsafeRawBufferPointer) throws(GraphImageError) {
    guard bytes.count >= Self.size else { throw .notAnImage }
    func word(_ number: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * number, as: UInt64.self))
    }
    guard word(0) == Self.magic else { throw .notAnImage }
    guard word(1) == Self.version else { throw .otherVersion }
    let checked = UnsafeRawBufferPointer(rebasing: bytes[..<(Self.size - 8)])
    guard word(Self.size / 8 - 1) == ByteHash.hash(checked), word(8) <= Self.stampSize else {
      throw .notAnImage
    }
    fileSize = word(2)
    bodyHash = word(3)
    tableOffset = word(4)
    sectionCount = word(5)
    nodeCount = word(6)
    relationshipCount = word(7)
    stamp = Array(bytes[72..<(72 + Int(word(8)))])
  }

  init(
    stamp: [UInt8], fileSize: Int, bodyHash: UInt64, tableOffset: Int, sectionCount: Int, nodeCount: Int,
    relationshipCount: Int
  ) {
    self.stamp = stamp
    self.fileSize = UInt64(fileSize)
    self.bodyHash = bodyHash
    self.tableOffset = UInt64(tableOffset)
    self.sectionCount = UInt64(sectionCount)
    self.nodeCount = UInt64(nodeCount)
    self.relationshipCount = UInt64(relationshipCount)
  }
}
