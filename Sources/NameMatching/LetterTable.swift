/// A value for each letter, found without looking whether there is one: letters are scalars below 65,536.
///
/// Made for good: never written after it was made, never freed.
struct LetterTable<Value: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let values: UnsafeMutablePointer<Value>

  /// A table of which `fill` gives the values that are not `value`.
  init(repeating value: Value, fill: (UnsafeMutablePointer<Value>) -> Void) {
    values = .allocate(capacity: 1 << 16)
    values.initialize(repeating: value, count: 1 << 16)
    fill(values)
  }

  @inline(__always)
  subscript(letter: NameLetters.Letter) -> Value { values[Int(letter)] }
}
