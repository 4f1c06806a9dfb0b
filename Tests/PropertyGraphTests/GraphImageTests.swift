import PropertyGraph
import TestSupport
import Testing

/// An image gives back the graph it was made of; one that has changed is refused.
struct GraphImageTests {
  @Test(arguments: [(0, 0), (1, 0), (40, 90), (300, 40), (3000, 4000)])
  func givesBackTheGraph(_ nodes: Int, _ relationships: Int) throws {
    let graph = RandomGraph.graph(nodes: nodes, relationships: relationships, seed: 3)
    let image = try Self.image(of: graph)
    for isTrusted in [true, false] {
      let read = try GraphSnapshot(image: Self.memory(image), isTrusted: isTrusted)
      #expect(RandomGraph.description(of: read) == RandomGraph.description(of: graph))
      let key = try #require(read.key(named: "mixed") ?? (nodes == 0 ? 0 : nil))
      if nodes > 0 {
        #expect(
          read.nodes(withKey: key, equalTo: .boolean(true))
            == graph.nodes(withKey: key, equalTo: .boolean(true)))
      }
    }
  }

  /// One byte changed, anywhere: padding is part of the hash as well.
  @Test func noticesAnyChangedByte() throws {
    let image = try Self.image(of: RandomGraph.graph(nodes: 20, relationships: 30, seed: 5))
    for place in image.indices {
      var changed = image
      changed[place] ^= UInt8(1 << (place % 8))
      #expect(throws: GraphImageError.self) {
        _ = try GraphSnapshot(image: Self.memory(changed), isTrusted: false)
      }
    }
  }

  @Test func noticesMissingAndSurplusBytes() throws {
    let image = try Self.image(of: RandomGraph.graph(nodes: 20, relationships: 30, seed: 5))
    for length in image.indices {
      for isTrusted in [true, false] {
        #expect(throws: GraphImageError.self) {
          _ = try GraphSnapshot(image: Self.memory(Array(image[..<length])), isTrusted: isTrusted)
        }
      }
    }
    #expect(throws: GraphImageError.wrongSize) {
      _ = try GraphSnapshot(image: Self.memory(image + [0]), isTrusted: true)
    }
  }

  /// Changed bytes under a header that agrees with them: each is refused, or gives a graph that can be read to the end.
  @Test func readsNothingOutsideOfAForgedImage() throws {
    let image = try Self.image(of: RandomGraph.graph(nodes: 20, relationships: 30, seed: 5))
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      var body = Array(image[GraphImageHeader.size...])
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: body.indices, using: &generator)
        body[place] = [0, 1, 0x7F, 0x80, 0xFF, body[place] &+ 1].randomElement(using: &generator) ?? 0
      }
      guard let forged = try Self.forged(image, body: body) else { continue }
      guard let graph = try? GraphSnapshot(image: Self.memory(forged), isTrusted: false) else { continue }
      _ = RandomGraph.description(of: graph)
    }
  }

  static func image(of graph: GraphSnapshot) throws -> [UInt8] {
    var body: [UInt8] = []
    let header = try GraphImageWriter.body(of: graph, stamp: [1, 2, 3]) { body += $0 }
    return header + body
  }

  /// Puts a changed body under the header it would have had.
  private static func forged(_ image: [UInt8], body: [UInt8]) throws -> [UInt8]? {
    let hash = body.withUnsafeBytes { block in
      withUnsafeBytes(of: ByteHash.hash(block).littleEndian) { ByteHash.hash($0) }
    }
    var header = Array(image[..<GraphImageHeader.size])
    withUnsafeBytes(of: hash.littleEndian) { header.replaceSubrange(24..<32, with: $0) }
    let own = header[..<(GraphImageHeader.size - 8)].withUnsafeBytes { ByteHash.hash($0) }
    withUnsafeBytes(of: own.littleEndian) { header.replaceSubrange((GraphImageHeader.size - 8)..., with: $0) }
    return header + body
  }

  static func memory(_ bytes: [UInt8]) -> GraphImage {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    copy.copyBytes(from: bytes)
    return GraphImage(UnsafeRawBufferPointer(copy)) {
      UnsafeMutableRawBufferPointer(mutating: $0).deallocate()
    }
  }
}

/// XXH64 against the values its author gives for the empty input and short texts.
struct ByteHashTests {
  @Test(arguments: [
    ("", 0xEF46_DB37_51D8_E999 as UInt64), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
    ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
  ])
  func agreesWithTheReference(_ text: String, _ expected: UInt64) {
    #expect(Array(text.utf8).withUnsafeBytes { ByteHash.hash($0) } == expected)
  }
}
