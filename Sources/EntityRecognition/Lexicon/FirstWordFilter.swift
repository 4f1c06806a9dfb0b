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
  func mayContain(_ hash: UInt64) -> Bool {
    let bit = hash >> 20 & mask
    return bits[Int(truncatingIfNeeded: bit >> 6)] >> (bit & 63) & 1 != 0
  }

  static func write(
    to writer: SectionWriter, _ id: SectionID, hashes: [UInt64]
  ) throws(GazetteerFileError) {
    var count = 1 << 12
    while count < hashes.count * 16, count < largestBitCount { count *= 2 }
    var bits = [UInt64](repeating: 0, count: count / 64)
    for hash in hashes {
      let bit = hash >> 20 & UInt64(count - 1)
      bits[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    try writer.add(id, bits)
  }
}
