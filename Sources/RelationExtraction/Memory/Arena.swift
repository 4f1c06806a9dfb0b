/// Memory that is given out piece by piece and taken back all at once: reading a document makes thousands of short
/// lists that live as long as the reading does.
///
/// Giving out is O(1) but for new chunks, each of twice the size of the last up to a limit. Never leaves the thread.
final class Arena {
  /// How much was given out at a moment.
  struct Mark {
    fileprivate var chunk: Int
    fileprivate var offset: Int
  }

  private var chunks: [UnsafeMutableRawBufferPointer] = []
  private var current = Mark(chunk: -1, offset: 0)

  private static let firstChunk = 1 << 15
  private static let largestChunk = 1 << 20

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  /// So much as was given out up to now.
  var mark: Mark { current }

  /// Takes back what was given out since a moment; views of it must not be used any more.
  func release(to mark: Mark) { current = mark }

  /// Room for so many elements, not initialised.
  @inline(__always)
  func allocate<Element: BitwiseCopyable>(_ type: Element.Type, count: Int) -> UnsafeMutablePointer<Element> {
    let alignment = MemoryLayout<Element>.alignment
    let size = MemoryLayout<Element>.stride * count
    var start = (current.offset + alignment - 1) & ~(alignment - 1)
    if current.chunk < 0 || start + size > chunks[current.chunk].count {
      open(size)
      start = 0
    }
    current.offset = start + size
    return (chunks[current.chunk].baseAddress.unsafelyUnwrapped + start).bindMemory(to: type, capacity: count)
  }

  /// Elements that are all the same.
  func fill<Element: BitwiseCopyable>(_ element: Element, count: Int) -> BufferView<Element> {
    guard count > 0 else { return BufferView() }
    let base = allocate(Element.self, count: count)
    base.initialize(repeating: element, count: count)
    return BufferView(base, count: count)
  }

  /// A copy of a list.
  func copy<Element: BitwiseCopyable>(_ elements: [Element]) -> BufferView<Element> {
    guard !elements.isEmpty else { return BufferView() }
    let base = allocate(Element.self, count: elements.count)
    elements.withUnsafeBufferPointer {
      base.initialize(from: $0.baseAddress.unsafelyUnwrapped, count: elements.count)
    }
    return BufferView(base, count: elements.count)
  }

  /// One view after another.
  func join<Element: BitwiseCopyable>(
    _ first: BufferView<Element>, _ second: BufferView<Element>
  ) -> BufferView<Element> {
    let base = allocate(Element.self, count: first.count + second.count)
    for index in first.indices { (base + index).initialize(to: first[index]) }
    for index in second.indices { (base + first.count + index).initialize(to: second[index]) }
    return BufferView(base, count: first.count + second.count)
  }

  /// A list of one element.
  func one<Element: BitwiseCopyable>(_ element: Element) -> BufferView<Element> { fill(element, count: 1) }

  /// Goes on in the next chunk that has room, a new one if need be.
  @inline(never)
  private func open(_ size: Int) {
    current.offset = 0
    current.chunk += 1
    while current.chunk < chunks.count, chunks[current.chunk].count < size { current.chunk += 1 }
    guard current.chunk == chunks.count else { return }
    let usual = min(Self.largestChunk, Self.firstChunk << min(current.chunk, 10))
    chunks.append(.allocate(byteCount: max(size, usual), alignment: 64))
  }
}
