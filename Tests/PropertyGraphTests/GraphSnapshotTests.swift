import PropertyGraph
import TestSupport
import Testing

/// A snapshot gives back what the builder was given.
struct GraphSnapshotTests {
  /// Random graphs, sparse and dense, against the plain lists they were built from.
  @Test(arguments: [(0, 0), (1, 3), (7, 0), (20, 60), (200, 1000)])
  func agreesWithPlainLists(_ nodeCount: Int, _ relationshipCount: Int) {
    var generator = SeededGenerator(seed: 17)
    var builder = GraphBuilder()
    let labels = ["A", "B", "C"]
    let nodes = (0..<nodeCount).map { number in
      (labels: labels.filter { _ in Bool.random(using: &generator) }, properties: properties(of: number))
    }
    for (number, node) in nodes.enumerated() {
      #expect(builder.addNode(labels: node.labels, properties: node.properties) == number)
    }
    let relationships = (0..<relationshipCount).map { number in
      (
        type: ["S", "T"][number % 2], source: Int.random(in: 0..<nodeCount, using: &generator),
        target: Int.random(in: 0..<nodeCount, using: &generator)
      )
    }
    for (number, one) in relationships.enumerated() {
      let given = builder.addRelationship(
        type: one.type, from: one.source, to: one.target, properties: ["id": .integer(Int64(number))])
      #expect(given == number)
    }
    let graph = builder.build()
    #expect(graph.nodeCount == nodeCount)
    #expect(graph.relationshipCount == relationshipCount)
    for (number, node) in nodes.enumerated() {
      #expect(Set(graph.labels(ofNode: number).map { graph.labelNames[$0] }) == Set(node.labels))
      #expect(graph.keys(ofNode: number).map { graph.keyNames[$0] }.sorted() == node.properties.keys.sorted())
      for (key, value) in node.properties {
        let found = graph.key(named: key).flatMap { graph.property($0, ofNode: number) }
        #expect(found == value)
      }
    }
    for label in labels {
      let found = graph.label(named: label).map { graph.nodes(withLabel: $0) } ?? []
      #expect(found.map(Int.init) == nodes.indices.filter { nodes[$0].labels.contains(label) })
    }
    for node in 0..<nodeCount {
      for (type, name) in graph.typeNames.enumerated() {
        let outgoing = graph.neighbours(of: node, type: type, .outgoing)
        let expected = relationships.indices.filter {
          relationships[$0].type == name && relationships[$0].source == node
        }
        #expect(outgoing.relationships.map(Int.init).sorted() == expected)
        #expect(outgoing.neighbours.map(Int.init) == expected.map { relationships[$0].target }.sorted())
        let incoming = graph.neighbours(of: node, type: type, .incoming)
        #expect(
          incoming.relationships.map(Int.init).sorted()
            == relationships.indices.filter {
              relationships[$0].type == name && relationships[$0].target == node
            })
      }
    }
  }

  /// Keys that every node has, that many have, that few have, and one of several kinds of value.
  private func properties(of number: Int) -> [String: PropertyValue] {
    var properties: [String: PropertyValue] = ["every": .integer(Int64(number))]
    if number % 2 == 0 { properties["many"] = .string("text \(number % 5)") }
    if number % 20 == 0 { properties["few"] = .float(Double(number) / 2) }
    if number % 3 == 0 { properties["mixed"] = number % 2 == 0 ? .boolean(true) : .list([.string("a")]) }
    return properties
  }

  /// Typed columns say the same as reading one property after another.
  @Test(arguments: [1, 8, 100])
  func typedColumnsAgreeWithProperties(_ nodeCount: Int) throws {
    var builder = GraphBuilder()
    for number in 0..<nodeCount { builder.addNode(labels: [], properties: properties(of: number)) }
    let graph = builder.build()
    for key in graph.keyNames.indices {
      let cells = graph.nodeCells(ofKey: key)
      for node in 0..<nodeCount {
        let place = cells.place(ofRow: node)
        let stored = graph.property(key, ofNode: node)
        #expect((place == nil) == (stored == nil))
        guard let place else { continue }
        switch cells.values {
        case .booleans(let values): #expect(stored == .boolean(values[place]))
        case .integers(let values): #expect(stored == .integer(values[place]))
        case .floats(let values): #expect(stored == .float(values[place]))
        case .strings(let values): #expect(stored == .string(graph.text(values[place])))
        case .other: #expect(graph.keyNames[key] == "mixed")
        }
      }
    }
  }

  @Test func findsNodesByValue() throws {
    var builder = GraphBuilder()
    builder.addNode(labels: [], properties: ["x": .integer(1), "name": .string("كيم")])
    builder.addNode(labels: [], properties: ["x": .float(1.0)])
    builder.addNode(labels: [], properties: ["x": .float(1.5), "name": .string("كيم")])
    let graph = builder.build()
    let x = try #require(graph.key(named: "x"))
    let name = try #require(graph.key(named: "name"))
    #expect(graph.nodes(withKey: x, equalTo: .integer(1)) == [0, 1])
    #expect(graph.nodes(withKey: x, equalTo: .float(1.0)) == [0, 1])
    #expect(graph.nodes(withKey: x, equalTo: .string("1")) == [])
    #expect(graph.nodes(withKey: name, equalTo: .string("كيم")) == [0, 2])
  }

  @Test func aLoopIsThereBothWays() {
    var builder = GraphBuilder()
    builder.addNode(labels: ["A"], properties: [:])
    builder.addRelationship(type: "T", from: 0, to: 0, properties: [:])
    let graph = builder.build()
    #expect(Array(graph.neighbours(of: 0, type: 0, .outgoing).neighbours) == [0])
    #expect(Array(graph.neighbours(of: 0, type: 0, .incoming).neighbours) == [0])
  }
}
