import PropertyGraph
import TestSupport

/// Random graphs with columns of every kind, and all that can be read from a graph as text.
enum RandomGraph {
  static func graph(nodes: Int, relationships: Int, seed: UInt64) -> GraphSnapshot {
    var generator = SeededGenerator(seed: seed)
    var builder = GraphBuilder()
    for number in 0..<nodes {
      let labels = ["A", "B", "ج"].filter { _ in Bool.random(using: &generator) }
      var properties: [String: PropertyValue] = ["every": .integer(Int64(number))]
      if number % 2 == 0 { properties["many"] = .string("نص \(number % 5)") }
      if number % 20 == 0 { properties["few"] = .float(Double(number) / 2) }
      if number % 4 == 0 { properties["truth"] = .boolean(number % 8 == 0) }
      if number % 3 == 0 {
        properties["mixed"] = number % 2 == 0 ? .boolean(true) : .list([.string("a"), .list([.float(0.5)])])
      }
      builder.addNode(labels: labels, properties: properties)
    }
    for number in 0..<relationships {
      let properties: [String: PropertyValue] = number % 3 == 0 ? ["weight": .float(Double(number))] : [:]
      builder.addRelationship(
        type: number % 50 == 0 ? "RARE" : ["S", "T"][number % 2],
        from: Int.random(in: 0..<nodes, using: &generator),
        to: Int.random(in: 0..<nodes, using: &generator), properties: properties)
    }
    return builder.build()
  }

  static func description(of graph: GraphSnapshot) -> [String] {
    var lines = ["\(graph.labelNames) \(graph.typeNames) \(graph.keyNames)"]
    for label in graph.labelNames.indices { lines.append("\(Array(graph.nodes(withLabel: label)))") }
    for node in 0..<graph.nodeCount {
      let properties = graph.keys(ofNode: node).map {
        "\($0)=\(String(describing: graph.property($0, ofNode: node)))"
      }
      lines.append("\(node) \(graph.labels(ofNode: node)) \(properties)")
      for type in graph.typeNames.indices {
        for direction in [Direction.outgoing, .incoming] {
          let run = graph.neighbours(of: node, type: type, direction)
          lines.append("\(type) \(direction) \(Array(run.neighbours)) \(Array(run.relationships))")
        }
      }
    }
    for number in 0..<graph.relationshipCount {
      let properties = graph.keys(ofRelationship: number).map {
        "\($0)=\(String(describing: graph.property($0, ofRelationship: number)))"
      }
      lines.append(
        "\(graph.type(ofRelationship: number)) \(graph.source(ofRelationship: number))"
          + " \(graph.target(ofRelationship: number)) \(properties)")
    }
    return lines
  }
}
