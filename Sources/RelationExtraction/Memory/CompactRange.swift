/// A range in half the memory: what a sentence is made of is plenty, and texts end within 2 GiB.
struct CompactRange: BitwiseCopyable, Hashable, Sendable {
  private let lower: Int32
  private let upper: Int32

  init(_ range: Range<Int>) {
    lower = Int32(truncatingIfNeeded: range.lowerBound)
    upper = Int32(truncatingIfNeeded: range.upperBound)
  }

  var lowerBound: Int { Int(lower) }
  var upperBound: Int { Int(upper) }
  /// The same as a range.
  var range: Range<Int> { Range(uncheckedBounds: (Int(lower), Int(upper))) }

  func contains(_ index: Int) -> Bool { index >= Int(lower) && index < Int(upper) }
}
