extension String {
  /// Whether a text comes before another in the order that SQLite gives to text, and Dalil to keys: that of its bytes.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
