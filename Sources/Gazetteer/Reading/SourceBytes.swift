/// The content of a source while it is read. Pages of a mapped file that were read are let go of.
final class SourceBytes {
  /// All of it.
  let bytes: UnsafeBufferPointer<UInt8>
  private let memory: MappedMemory?
  private let copy: [UInt8]
  private var passed = 0

  /// How much is read before its pages are let go of.
  private static let block = 4 << 20

  /// Takes bytes that stay in memory as long as it is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    (memory, copy) = (nil, [])
  }

  /// Maps a file.
  init(contentsOf path: String) throws(GazetteerFileError) {
    let memory = try MappedMemory(mapping: path)
    self.memory = memory
    copy = []
    bytes = memory.bytes.assumingMemoryBound(to: UInt8.self)
  }

  /// Says that what stands before an offset was read; true now and then.
  func isThrough(_ offset: Int) -> Bool {
    guard offset - passed >= Self.block else { return false }
    memory?.release(passed..<offset)
    passed = offset
    return true
  }

  /// A checksum of the content.
  var checksum: UInt64 {
    var checksum = Checksum()
    var start = 0
    let all = UnsafeRawBufferPointer(bytes)
    repeat {
      let end = min(start + Self.block, all.count)
      checksum.update(UnsafeRawBufferPointer(rebasing: all[start..<end]))
      memory?.release(start..<end)
      start = end
    } while start < all.count
    return checksum.value
  }
}
