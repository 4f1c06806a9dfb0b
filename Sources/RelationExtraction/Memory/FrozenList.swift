/// A list that never changes, for those who read it through views.
///
/// It keeps the memory of the views made of it.
final class FrozenList<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// The elements; not to be written to.
  let view: BufferView<Element>
  private let base: UnsafeMutableBufferPointer<Element>

  init(_ elements: [Element]) {
    base = .allocate(capacity: elements.count)
    _ = base.initialize(from: elements)
    view = BufferView(base.baseAddress, count: elements.count)
  }

  deinit { base.deallocate() }
}
