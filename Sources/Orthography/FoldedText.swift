/// Text folded for comparing names, with the way back to the original.
///
/// `bytes` is UTF-8. For every folded byte `origins` holds the offset, in UTF-8 bytes of the original
/// text, of the scalar it was folded from; one more element at the end holds the original's length.
///
/// Invariant: `origins` never decreases, and every element lies on a scalar boundary of the original.
public struct FoldedText: Sendable, Hashable {
  /// The folded text, UTF-8.
  public let bytes: [UInt8]

  /// For each folded byte, the offset of its scalar in the original; `bytes.count + 1` elements.
  public let origins: [Int32]

  /// Wraps folded bytes and their map back. `origins` must have one element more than `bytes`.
  public init(bytes: [UInt8], origins: [Int32]) {
    precondition(origins.count == bytes.count + 1, "one origin per folded byte and one for the end")
    self.bytes = bytes
    self.origins = origins
  }
}
