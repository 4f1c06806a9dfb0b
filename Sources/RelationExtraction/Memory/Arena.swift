/// Memory that is given out piece by piece and taken back all at once: reading a document makes thousands of short
/// lists that live as long as the reading does.
///
/// Giving out is O(1) but for new chunks, each of twice the size of the last up to a limit. Copies are the same arena,
/// and count no references: who makes one frees it. Never leaves the thread.
struct Arena: BitwiseCopyable {
  /// How much was given out at a moment.
  struct Mark {
    fileprivate var chunk: Int
    fileprivate var offset: Int
  }

  private struct State {
    var chunks: [UnsafeMutableRawBufferPointer] = []
    /// The number of the chunk that is given out of, and where it begins and ends.
    var current = -1
    var base: UnsafeMutableRawPointer?
    var size = 0
    var offset = 0
  }

  private let state: UnsafeMutablePointer<State>

  private static let firstChunk = 1 << 15
  private static let largestChunk = 1 << 20

  init() {
    state = .allocate(capacity: 1)
    state.initialize(to: State())
  }

  /// Gives back all memory; neither the arena nor views of it must be used any more.
  func free() {
    for chunk in state.pointee.chunks { chunk.deallocate() }
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// So much as was given out up to now.
  var mark: Mark { Mark(chunk: state.pointee.current, offset: state.pointee.offset) }

  /// Takes back what was given out since a moment; views of it must not be used any more.
  func release(to mark: Mark) {
    if mark.chunk != state.pointee.current { use(mark.chunk) }
    state.pointee.offset = mark.offset
  }

  /// Room for so many elements, not initialised.
  @inline(__always)
  func allocate<Element: BitwiseCopyable>(_ type: Element.Type, count: Int) -> UnsafeMutablePointer<Element> {
    let alignment = MemoryLayout<Element>.alignment
    let size = MemoryLayout<Element>.stride * count
    var start = (state.pointee.offset + alignment - 1) & ~(alignment - 1)
    if start + size > state.pointee.size || state.pointee.current < 0 {
      open(size)
      start = 0
    }
    state.pointee.offset = start + size
    return (state.pointee.base.unsafelyUnwrapped + start).bindMemory(to: type, capacity: count)
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
    var next = state.pointee.current + 1
    while next < state.pointee.chunks.count, state.pointee.chunks[next].count < size { next += 1 }
    if next == state.pointee.chunks.count {
      let usual = min(Self.largestChunk, Self.firstChunk << min(next, 10))
      state.pointee.chunks.append(.allocate(byteCount: max(size, usual), alignment: 16))
    }
    use(next)
  }

  private func use(_ chunk: Int) {
    let memory = chunk < 0 ? nil : state.pointee.chunks[chunk]
    (state.pointee.current, state.pointee.offset) = (chunk, 0)
    (state.pointee.base, state.pointee.size) = (memory?.baseAddress, memory?.count ?? 0)
  }
}
