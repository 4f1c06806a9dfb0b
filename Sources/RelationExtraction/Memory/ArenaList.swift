/// A list that grows in an arena, amortised O(1) an element.
///
/// A copy goes on by itself: what is appended to one is not in the other.
struct ArenaList<Element: BitwiseCopyable>: BitwiseCopyable {
  private var base: UnsafeMutablePointer<Element>?
  private var capacity = 0
  private(set) var count = 0

  /// A list without elements.
  init() {}

  /// A list without elements, with room for so many.
  init(capacity: Int, in arena: Arena) {
    self.capacity = capacity
    base = arena.allocate(Element.self, count: capacity)
  }

  /// The elements.
  var view: BufferView<Element> { BufferView(base, count: count) }

  /// Adds an element at the end.
  @inline(__always)
  mutating func append(_ element: Element, in arena: Arena) {
    if count == capacity { grow(in: arena) }
    (base.unsafelyUnwrapped + count).initialize(to: element)
    count += 1
  }

  @inline(never)
  private mutating func grow(in arena: Arena) {
    capacity = max(8, 2 * capacity)
    let larger = arena.allocate(Element.self, count: capacity)
    if let base { larger.initialize(from: base, count: count) }
    base = larger
  }
}
