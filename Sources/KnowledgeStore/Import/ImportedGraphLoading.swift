import GRDB
import GraphImport
import PropertyGraph

/// Adds imported nodes and edges to a graph.
struct ImportedGraphLoading {
  private let reading: ImportReading
  /// The number in the graph of an entity.
  private let entity: (Int64) -> Int?
  /// The numbers in the graph of the nodes of a label, by their numbers in the import.
  private var nodes: [String: [Int32]] = [:]

  /// - Parameter entity: the node of an entity that imported edges lead to.
  init(_ db: Database, entity: @escaping (Int64) -> Int?) {
    reading = ImportReading(db)
    self.entity = entity
  }

  mutating func load(into builder: inout GraphBuilder) throws {
    let tables = try reading.tables()
    for table in tables where table.kind == .nodes { try addNodes(table, to: &builder) }
    for table in tables where table.kind == .edges { try addEdges(table, to: &builder) }
  }

  private mutating func addNodes(_ table: ImportReading.Table, to builder: inout GraphBuilder) throws {
    let rows = try addNodes(
      count: table.rowCount, labels: table.labels, own: table.columns.first { $0.role == "labels" },
      of: table,
      to: &builder)
    nodes[table.name, default: []] += (rows.lowerBound..<rows.upperBound).map(Int32.init)
    for column in table.columns where column.role != "labels" && !column.name.isEmpty {
      try forEachBatch(of: column, in: table, &builder) { builder, values, isPresent, first in
        let (values, places) = Self.present(values, isPresent, first: rows.lowerBound + first)
        builder.setNodeProperty(column.name, of: places, to: values)
      }
    }
  }

  /// Adds the nodes of a table, those next to each other with the same labels at once.
  private func addNodes(
    count: Int, labels: [String], own: ImportReading.Column?, of table: ImportReading.Table,
    to builder: inout GraphBuilder
  ) throws -> Range<Int> {
    guard let own else { return builder.addNodes(count: count, labels: labels) }
    let first = builder.nodeCount
    try forEachBatch(of: own, in: table, &builder) { builder, values, isPresent, _ in
      guard case .texts(let codes) = values else { return }
      var start = 0
      for place in codes.indices.dropFirst() + [codes.count] {
        func code(_ place: Int) -> Int32? { isPresent.isEmpty || isPresent[place] ? codes[place] : nil }
        if place < codes.count, code(place) == code(start) { continue }
        let names = code(start).map { builder.text($0).split(separator: ";").map(String.init) } ?? []
        _ = builder.addNodes(count: place - start, labels: labels + names)
        start = place
      }
    }
    return first..<builder.nodeCount
  }

  private func addEdges(_ table: ImportReading.Table, to builder: inout GraphBuilder) throws {
    let sources = try ends("source", of: table.source, table, &builder)
    let targets = try ends("target", of: table.target, table, &builder)
    guard sources.count == table.rowCount, targets.count == table.rowCount else {
      throw ImportReading.damage("imported '\(table.name)' has no ends")
    }
    let rows = builder.addRelationships(type: table.name, from: sources, to: targets)
    for column in table.columns where column.role == "property" {
      try forEachBatch(of: column, in: table, &builder) { builder, values, isPresent, first in
        let (values, places) = Self.present(values, isPresent, first: rows.lowerBound + first)
        builder.setRelationshipProperty(column.name, of: places, to: values)
      }
    }
  }

  private func ends(
    _ role: String, of label: String?, _ table: ImportReading.Table, _ builder: inout GraphBuilder
  ) throws -> [Int32] {
    let nodes = nodes[label ?? ""] ?? []
    var ends: [Int32] = []
    ends.reserveCapacity(table.rowCount)
    for column in table.columns where column.role == role || column.role == role + "_entity" {
      let isEntity = column.role != role
      try forEachBatch(of: column, in: table, &builder) { _, values, _, _ in
        guard case .integers(let numbers) = values else { return }
        for number in numbers {
          let node =
            isEntity ? entity(number) : nodes.indices.contains(Int(number)) ? Int(nodes[Int(number)]) : nil
          guard let node else {
            throw ImportReading.damage("an edge of imported '\(table.name)' leads to no node")
          }
          ends.append(Int32(node))
        }
      }
    }
    return ends
  }

  private func forEachBatch(
    of column: ImportReading.Column, in table: ImportReading.Table, _ builder: inout GraphBuilder,
    _ body: (_ builder: inout GraphBuilder, ColumnBatch, _ isPresent: [Bool], _ first: Int) throws -> Void
  ) throws {
    var first = 0
    try reading.forEachSegment(of: column, in: table) { bytes in
      do {
        let (values, isPresent) = try SegmentCodec.decode(bytes, as: column.type) { builder.intern($0) }
        let count = values.count
        guard first + count <= table.rowCount else { throw SegmentCodec.Damage() }
        try body(&builder, values, isPresent, first)
        first += count
      } catch is SegmentCodec.Damage {
        throw ImportReading.damage("a segment of imported '\(table.name)' cannot be read")
      }
    }
    guard first == table.rowCount else {
      throw ImportReading.damage("segments of imported '\(table.name)' are missing")
    }
  }

  /// The values that are there, with their rows.
  private static func present(
    _ values: ColumnBatch, _ isPresent: [Bool], first: Int
  ) -> (ColumnBatch, [Int32]) {
    if isPresent.isEmpty { return (values, (first..<(first + values.count)).map(Int32.init)) }
    let places = isPresent.indices.filter { isPresent[$0] }
    return (values.gathered(places), places.map { Int32(first + $0) })
  }
}
