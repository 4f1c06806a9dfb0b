/// Writes a graph as an image that `GraphSnapshot(image:isTrusted:)` reads without copying.
public struct GraphImageWriter {
  private let write: (UnsafeRawBufferPointer) throws -> Void
  private var sections: [ImageSection] = []
  private var block: [UInt8] = []
  private var hash = BlockHash()
  /// Where the next byte will stand.
  private var offset = GraphImageHeader.size

  /// Hands everything after the header to `write`, and returns the header, which belongs before it.
  ///
  /// - Parameter stamp: what to recognise the image by, at most 64 bytes.
  /// - Throws: what `write` throws.
  public static func body(
    of graph: GraphSnapshot, stamp: [UInt8], write: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> [UInt8] {
    try withoutActuallyEscaping(write) { write in
      var writer = GraphImageWriter(write: write)
      try writer.add(graph.parts)
      return try writer.finish(stamp: stamp, graph: graph).encoded()
    }
  }

  private init(write: @escaping (UnsafeRawBufferPointer) throws -> Void) {
    self.write = write
    block.reserveCapacity(BlockHash.blockSize)
  }

  private mutating func add(_ parts: GraphParts) throws {
    try addNames(.labelNames, parts.labels.names)
    try addNames(.typeNames, parts.types.names)
    try addNames(.keyNames, parts.keys.names)
    try add(.textOffsets, parts.texts.offsets)
    try add(.textBytes, parts.texts.bytes)
    try add(.textSlots, parts.texts.slots)
    try add(
      .labelSets, ContiguousView(parts.labelSets.sets.flatMap { [Int32($0.count)] + $0.map(Int32.init) }))
    try add(.setOfNode, parts.labelSets.setOfNode)
    for (label, nodes) in parts.nodesByLabel.enumerated() { try add(.nodesOfLabel, index: label, nodes) }
    for (key, column) in parts.nodeColumns.enumerated() {
      try add(column, key, rows: .nodeRows, values: .nodeValues, offsets: .nodeOffsets)
    }
    for (key, column) in parts.relationshipColumns.enumerated() {
      try add(
        column, key, rows: .relationshipRows, values: .relationshipValues, offsets: .relationshipOffsets)
    }
    try add(.relationshipTypes, parts.relationshipTypes)
    try add(.sources, parts.sources)
    try add(.targets, parts.targets)
    for (type, rows) in parts.outgoing.enumerated() {
      if let nodes = rows.nodes { try add(.outgoingNodes, index: type, nodes) }
      try add(.outgoingOffsets, index: type, rows.offsets)
      try add(.outgoingNeighbours, index: type, rows.neighbours)
      try add(.outgoingRelationships, index: type, rows.relationships)
    }
    for (type, rows) in parts.incoming.enumerated() {
      if let nodes = rows.nodes { try add(.incomingNodes, index: type, nodes) }
      try add(.incomingOffsets, index: type, rows.offsets)
      try add(.incomingNeighbours, index: type, rows.neighbours)
      try add(.incomingRelationships, index: type, rows.relationships)
    }
  }

  private mutating func addNames(_ kind: SectionKind, _ names: [String]) throws {
    var bytes: [UInt8] = []
    for name in names {
      withUnsafeBytes(of: UInt32(name.utf8.count).littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: name.utf8)
    }
    try add(kind, ContiguousView(bytes))
  }

  private mutating func add(
    _ column: PropertyColumn, _ key: Int, rows: SectionKind, values: SectionKind, offsets: SectionKind
  ) throws {
    guard column.valueCount > 0 else { return }
    switch column.cells.rows {
    case .every: break
    case .places(let places): try add(rows, index: key, form: .places, places)
    case .listed(let listed): try add(rows, index: key, form: .listed, listed)
    }
    switch column.cells.values {
    case .booleans(let elements): try add(values, index: key, form: .booleans, elements)
    case .integers(let elements): try add(values, index: key, form: .integers, elements)
    case .floats(let elements): try add(values, index: key, form: .floats, elements)
    case .strings(let elements): try add(values, index: key, form: .texts, elements)
    case .other:
      try add(values, index: key, form: .mixed, column.bytes)
      try add(offsets, index: key, column.offsets)
    }
  }

  private mutating func add<Element>(
    _ kind: SectionKind, index: Int = 0, form: SectionForm = .plain, _ elements: ContiguousView<Element>
  ) throws {
    try pad()
    let bytes = UnsafeRawBufferPointer(elements.elements)
    sections.append(
      ImageSection(
        kind: kind, index: UInt32(index), form: form, offset: UInt64(offset), length: UInt64(bytes.count)))
    try append(bytes)
  }

  private mutating func pad() throws {
    let padding = [UInt8](repeating: 0, count: (64 - offset % 64) % 64)
    try padding.withUnsafeBytes { try append($0) }
  }

  private mutating func append(_ bytes: UnsafeRawBufferPointer) throws {
    var place = 0
    while place < bytes.count {
      let end = min(bytes.count, place + BlockHash.blockSize - block.count)
      block.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[place..<end]))
      place = end
      if block.count == BlockHash.blockSize { try flush() }
    }
    offset += bytes.count
  }

  private mutating func flush() throws {
    guard !block.isEmpty else { return }
    try block.withUnsafeBytes { bytes in
      hash.add(bytes)
      try write(bytes)
    }
    block.removeAll(keepingCapacity: true)
  }

  private mutating func finish(stamp: [UInt8], graph: GraphSnapshot) throws -> GraphImageHeader {
    try pad()
    let tableOffset = offset
    var table: [UInt8] = []
    for section in sections {
      for half in [section.kind.rawValue, section.index, section.form.rawValue, 0] {
        withUnsafeBytes(of: half.littleEndian) { table.append(contentsOf: $0) }
      }
      for word in [section.offset, section.length] {
        withUnsafeBytes(of: word.littleEndian) { table.append(contentsOf: $0) }
      }
    }
    try table.withUnsafeBytes { try append($0) }
    try flush()
    return GraphImageHeader(
      stamp: Array(stamp.prefix(GraphImageHeader.stampSize)), fileSize: offset, bodyHash: hash.value,
      tableOffset: tableOffset, sectionCount: sections.count, nodeCount: graph.nodeCount,
      relationshipCount: graph.relationshipCount)
  }
}
