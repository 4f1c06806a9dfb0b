extension UnsafeBufferPointer<UInt8> {
  /// Whether other bytes are the same. Without a call, for which words are too short.
  @inline(__always)
  func hasSameBytes(as other: Self) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }
}
