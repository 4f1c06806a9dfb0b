/// The hash of a long run of bytes: the hash of the hashes of its blocks, so that it can be computed as the bytes
/// come and by several threads.
struct BlockHash {
  static let blockSize = 1 << 20

  private var hashes: [UInt64] = []

  /// Adds a block; all but the last have `blockSize` bytes.
  mutating func add(_ block: UnsafeRawBufferPointer) { hashes.append(ByteHash.hash(block)) }

  var value: UInt64 {
    hashes.map(\.littleEndian).withUnsafeBytes { ByteHash.hash($0) }
  }

  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = BlockHash()
    var place = 0
    while place < bytes.count {
      let end = min(bytes.count, place + blockSize)
      hash.add(UnsafeRawBufferPointer(rebasing: bytes[place..<end]))
      place = end
    }
    return hash.value
  }
}
