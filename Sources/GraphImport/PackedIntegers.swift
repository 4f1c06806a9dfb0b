/// Whole numbers in as few bits as their range needs (frame of reference, Goldstein, Ramakrishnan and Shaft 1998), after
/// replacing ascending ones by their differences.
///
/// A byte says whether these are differences, in which case the number before the first follows in eight bytes. Then for
/// every 128 numbers: the least of them in eight bytes, the bits of each in one byte, and the numbers less the least,
/// one after the other from the lowest bit of the first byte, filled up to a whole byte.
enum PackedIntegers {
  private static let blockSize = 128

  static func append(_ numbers: ArraySlice<Int64>, to bytes: inout [UInt8]) {
    let isAscending = zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
    bytes.append(isAscending && !numbers.isEmpty ? 1 : 0)
    if isAscending, let first = numbers.first {
      withUnsafeBytes(of: first.littleEndian) { bytes.append(contentsOf: $0) }
      var last = first
      let differences = numbers.map { number in
        defer { last = number }
        return number &- last
      }
      appendBlocks(differences[...], to: &bytes)
    } else {
      appendBlocks(numbers, to: &bytes)
    }
  }

  private static func appendBlocks(_ numbers: ArraySlice<Int64>, to bytes: inout [UInt8]) {
    var start = numbers.startIndex
    while start < numbers.endIndex {
      let block = numbers[start..<min(numbers.endIndex, start + blockSize)]
      start = block.endIndex
      var least = Int64.max
      var greatest = Int64.min
      for number in block {
        least = min(least, number)
        greatest = max(greatest, number)
      }
      let range = UInt64(bitPattern: greatest &- least)
      let width = 64 - range.leadingZeroBitCount
      withUnsafeBytes(of: least.littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(UInt8(width))
      var pending: UInt64 = 0
      var pendingBits = 0
      for number in block where width > 0 {
        let value = UInt64(bitPattern: number &- least)
        pending |= value &<< UInt64(pendingBits)
        if pendingBits + width >= 64 {
          withUnsafeBytes(of: pending.littleEndian) { bytes.append(contentsOf: $0) }
          let used = 64 - pendingBits
          pending = used < 64 ? value >> UInt64(used) : 0
          pendingBits = pendingBits + width - 64
        } else {
          pendingBits += width
        }
      }
      while pendingBits > 0 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        pendingBits -= 8
      }
    }
  }

  static func read(_ count: Int, from input: inout SegmentInput) throws(SegmentCodec.Damage) -> [Int64] {
    let isAscending = try input.next(UInt8.self) == 1
    let first = isAscending ? try input.next(Int64.self) : 0
    var numbers: [Int64] = []
    numbers.reserveCapacity(count)
    while numbers.count < count {
      let size = min(blockSize, count - numbers.count)
      let least = try input.next(Int64.self)
      let width = Int(try input.next(UInt8.self))
      guard width <= 64 else { throw SegmentCodec.Damage() }
      let bits = try input.take(Int64((size * width + 7) / 8))
      readBlock(bits, width: width, count: size, least: least, into: &numbers)
    }
    guard isAscending else { return numbers }
    var last = first
    for place in numbers.indices {
      last = last &+ numbers[place]
      numbers[place] = last
    }
    return numbers
  }

  private static func readBlock(
    _ bits: UnsafeRawBufferPointer, width: Int, count: Int, least: Int64, into numbers: inout [Int64]
  ) {
    guard width > 0 else {
      numbers.append(contentsOf: repeatElement(least, count: count))
      return
    }
    let mask: UInt64 = width == 64 ? .max : 1 << UInt64(width) - 1
    for place in 0..<count {
      let bit = place * width
      let byte = bit / 8
      let shift = UInt64(bit % 8)
      var value: UInt64
      if byte + 8 <= bits.count {
        value = UInt64(littleEndian: bits.loadUnaligned(fromByteOffset: byte, as: UInt64.self)) >> shift
        if Int(shift) + width > 64, byte + 8 < bits.count { value |= UInt64(bits[byte + 8]) << (64 - shift) }
      } else {
        value = 0
        for next in byte..<bits.count { value |= UInt64(bits[next]) << UInt64(8 * (next - byte)) }
        value >>= shift
      }
      numbers.append(Int64(bitPattern: value & mask) &+ least)
    }
  }
}
