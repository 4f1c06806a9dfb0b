import Gazetteer
import Orthography

/// A bit for each hash of a word that begins a name: most words of a text end their way here,
/// in memory small enough to stay close to the processor (a Bloom filter of one function; Bloom 1970).
struct FirstWordFilter: Sendable {
  private let bits: Column<UInt64>
  private let mask: UInt64

  /// At most 1 MiB.
  private static let largestBitCount = 1 << 23

  init(_ file: SectionFile, _ id: SectionID) {
    bits = file.column(id)
    mask = bits.count > 0 && bits.count & (bits.count - 1) == 0 ? UInt64(bits.count) * 64 - 1 : 0
  }

  /// Whether a word of that hash may begin a name; `false` is certain.
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool { bit(of: hash) != 0 }

  /// 1 where a word of that hash may begin a name, else 0, for who counts without a branch.
  @inline(__always)
  func bit(of hash: UInt64) -> UInt64 {
    let bit = hash >> 20 & mask
    return bits[Int(truncatingIfNeeded: bit >> 6)] >> (bit & 63) & 1
  }

  /// Collects hashes and writes the filter of them.
  struct Builder {
    private var hashes: [UInt64] = []
    /// The bits of the largest filter, once there are so many hashes that it takes them.
    private var bits: [UInt64] = []

    mutating func insert(_ hash: UInt64) {
      if bits.isEmpty {
        hashes.append(hash)
        guard hashes.count * 16 >= largestBitCount else { return }
        bits = FirstWordFilter.bits(of: hashes, count: largestBitCount)
        hashes = []
      } else {
        FirstWordFilter.set(hash, in: &bits)
      }
    }

    func write(to writer: SectionWriter, _ id: SectionID) throws(GazetteerFileError) {
      var count = 1 << 12
      while count < hashes.count * 16, count < largestBitCount { count *= 2 }
      try writer.add(id, bits.isEmpty ? FirstWordFilter.bits(of: hashes, count: count) : bits)
    }
  }

  private static func bits(of hashes: [UInt64], count: Int) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: count / 64)
    for hash in hashes { set(hash, in: &bits) }
    return bits
  }

  private static func set(_ hash: UInt64, in bits: inout [UInt64]) {
    let bit = hash >> 20 & UInt64(bits.count * 64 - 1)
    bits[Int(bit >> 6)] |= 1 << (bit & 63)
  }
}
