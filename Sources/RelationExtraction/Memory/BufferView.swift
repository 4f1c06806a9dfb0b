/// Elements in memory that somebody else keeps: the `Arena` of a document, or a rule.
///
/// What a sentence is made of is handed on all the time; a view of it is copied without counting references. Every
/// access is checked against the bounds. A view must not be used when its owner is gone.
struct BufferView<Element: BitwiseCopyable>: RandomAccessCollection, BitwiseCopyable {
  private let base: UnsafeMutablePointer<Element>?
  let count: Int

  /// A view of the first `count` elements from `base` on, all of them initialised.
  @inline(__always)
  init(_ base: UnsafeMutablePointer<Element>?, count: Int) {
    (self.base, self.count) = (base, count)
  }

  /// A view of nothing.
  init() { self.init(nil, count: 0) }

  @inline(__always)
  var startIndex: Int { 0 }

  @inline(__always)
  var endIndex: Int { count }

  @inline(__always)
  subscript(index: Int) -> Element {
    get { pointer(at: index).pointee }
    nonmutating _modify { yield &pointer(at: index).pointee }
  }

  /// The elements of a range, numbered from 0.
  @inline(__always)
  func view(_ range: Range<Int>) -> BufferView {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "the range lies outside the view")
    return BufferView(base.map { $0 + range.lowerBound }, count: range.count)
  }

  @inline(__always)
  private func pointer(at index: Int) -> UnsafeMutablePointer<Element> {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "the index lies outside the view")
    return base.unsafelyUnwrapped + index
  }
}
