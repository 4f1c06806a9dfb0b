import TestSupport
import Testing

@testable import RelationExtraction

struct ArenaTests {
  @Test func listsOfManyTypesKeepWhatWasAppended() {
    let arena = Arena()
    defer { arena.free() }
    var random = SeededGenerator(seed: 7)
    var words: [ArenaList<UInt64>] = []
    var bytes: [ArenaList<UInt8>] = []
    var expected: (words: [[UInt64]], bytes: [[UInt8]]) = ([], [])
    for _ in 0..<40 {
      words.append(ArenaList())
      bytes.append(ArenaList(capacity: Int.random(in: 0...5, using: &random), in: arena))
      expected.words.append([])
      expected.bytes.append([])
    }
    for step in 0..<30_000 {
      let list = Int.random(in: words.indices, using: &random)
      words[list].append(UInt64(step), in: arena)
      expected.words[list].append(UInt64(step))
      bytes[list].append(UInt8(truncatingIfNeeded: step), in: arena)
      expected.bytes[list].append(UInt8(truncatingIfNeeded: step))
    }
    #expect(words.map { Array($0.view) } == expected.words)
    #expect(bytes.map { Array($0.view) } == expected.bytes)
  }

  @Test func copiesGoOnByThemselves() {
    let arena = Arena()
    defer { arena.free() }
    var first = ArenaList<Int>()
    for number in 0..<8 { first.append(number, in: arena) }
    var second = first
    second.append(100, in: arena)
    first.append(8, in: arena)
    #expect(Array(first.view) == Array(0..<9))
    #expect(Array(second.view) == Array(0..<8) + [100])
  }

  @Test func whatIsReleasedIsGivenOutAgain() {
    let arena = Arena()
    defer { arena.free() }
    let start = arena.mark
    let kept = arena.copy([1, 2, 3])
    let mark = arena.mark
    // More than the first chunk holds.
    _ = arena.fill(UInt64(0), count: 1 << 14)
    arena.release(to: mark)
    let next = arena.fill(9, count: 3)
    #expect(Array(kept) == [1, 2, 3])
    #expect(Array(arena.join(kept, next)) == [1, 2, 3, 9, 9, 9])
    arena.release(to: start)
    #expect(Array(arena.one(4)) == [4])
  }

  @Test func viewsCountFromWhereTheyBegin() {
    let list = FrozenList(Array(0..<10))
    let view = list.view.view(3..<7)
    #expect(Array(view) == [3, 4, 5, 6])
    #expect(view.count == 4 && view.first == 3 && view.last == 6)
    #expect(Array(view.view(1..<1)).isEmpty)
    #expect(BufferView<Int>().isEmpty)
  }
}
