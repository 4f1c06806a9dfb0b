/// Makes hashes of numbers.
enum HashMixing {
  /// Spreads a number over all bits (the finisher of SplitMix64).
  static func mix(_ key: UInt64) -> UInt64 {
    var mixed = (key ^ key >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
