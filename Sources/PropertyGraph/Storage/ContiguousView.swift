/// Elements side by side in memory that something else owns: a copied array, or a part of a mapped file.
///
/// The view keeps the owner alive; `elements` must not be used after the view is gone.
public struct ContiguousView<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// The elements, for loops that cannot afford a check.
  public let elements: UnsafeBufferPointer<Element>
  private let owner: (any AnyObject & Sendable)?

  /// Views memory that stays as it is for as long as the owner lives.
  public init(_ elements: UnsafeBufferPointer<Element>, owner: (any AnyObject & Sendable)?) {
    self.elements = elements
    self.owner = owner
  }

  /// Copies elements into memory of their own.
  public init(_ source: some Collection<Element>) {
    let memory = OwnedMemory(source)
    self.init(UnsafeBufferPointer(memory.elements), owner: memory)
  }

  /// Makes memory of `count` elements, which `fill` sets, every one.
  public init(count: Int, filledBy fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
    let memory = OwnedMemory<Element>(count: count)
    fill(memory.elements)
    self.init(UnsafeBufferPointer(memory.elements), owner: memory)
  }

  /// A part of the view, counted from 0 again.
  public func part(_ range: Range<Int>) -> ContiguousView {
    ContiguousView(UnsafeBufferPointer(rebasing: elements[range]), owner: owner)
  }
}

extension ContiguousView: RandomAccessCollection, ExpressibleByArrayLiteral {
  /// Always 0.
  @inlinable public var startIndex: Int { 0 }
  /// How many elements there are.
  @inlinable public var endIndex: Int { elements.count }
  /// The element at a place.
  @inlinable public subscript(place: Int) -> Element { elements[place] }

  /// Views copies of the elements.
  public init(arrayLiteral elements: Element...) { self.init(elements) }

  /// Lends the memory to `body`.
  public func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    try body(elements)
  }
}

/// Memory that lives as long as the object. Nothing writes to it once it is filled.
private final class OwnedMemory<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  let elements: UnsafeMutableBufferPointer<Element>

  init(_ source: some Collection<Element>) {
    elements = .allocate(capacity: source.count)
    _ = elements.initialize(fromContentsOf: source)
  }

  init(count: Int) { elements = .allocate(capacity: count) }

  deinit { elements.deallocate() }
}
