/// What is sorted: a key and two numbers that go with it.
package struct SortRecord: BitwiseCopyable, Sendable {
  /// By what records are ordered.
  package var key: UInt64
  /// What goes with it.
  package var first: UInt64
  /// What goes with it, too.
  package var second: UInt64

  /// Creates a record.
  package init(key: UInt64, first: UInt64, second: UInt64 = 0) {
    self.key = key
    self.first = first
    self.second = second
  }

  /// The records by their keys, equal ones in the order in which they stand.
  package static func sorted(_ records: [SortRecord]) -> [SortRecord] {
    var (records, scratch) = (records, records)
    let isInScratch = records.withUnsafeMutableBufferPointer { records in
      scratch.withUnsafeMutableBufferPointer { scratch in
        sort(records, scratch: scratch).baseAddress == scratch.baseAddress
      }
    }
    return isInScratch ? scratch : records
  }

  /// Sorts records by their keys, equal ones in the order in which they stand (radix sort from the lowest byte up;
  /// Knuth, The Art of Computer Programming, volume 3, section 5.2.5). Bytes in which all keys agree cost nothing.
  ///
  /// - Returns: where the sorted records are: in `records` or in `scratch`, which must be as long.
  static func sort(
    _ records: UnsafeMutableBufferPointer<SortRecord>, scratch: UnsafeMutableBufferPointer<SortRecord>
  ) -> UnsafeMutableBufferPointer<SortRecord> {
    var counts = [Int](repeating: 0, count: 8 * 256)
    return counts.withUnsafeMutableBufferPointer { counts in
      for record in records {
        for byte in 0..<8 {
          counts[byte &<< 8 | Int(truncatingIfNeeded: record.key &>> UInt64(byte &<< 3) & 255)] &+= 1
        }
      }
      var (from, to) = (records, scratch)
      for byte in 0..<8 {
        let digits = UnsafeMutableBufferPointer(rebasing: counts[byte << 8..<(byte + 1) << 8])
        if digits.contains(records.count) { continue }
        var place = 0
        for digit in digits.indices {
          let count = digits[digit]
          digits[digit] = place
          place += count
        }
        let shift = UInt64(byte << 3)
        for record in from {
          let digit = Int(truncatingIfNeeded: record.key &>> shift & 255)
          to[digits[digit]] = record
          digits[digit] &+= 1
        }
        (from, to) = (to, from)
      }
      return from
    }
  }
}
