/// Finds the parts of a graph in an image, checking every place and length before it is used.
struct GraphImageReader {
  private let image: GraphImage
  private let header: GraphImageHeader
  private var sections: [UInt64: ImageSection] = [:]

  private var nodeCount: Int { Int(header.nodeCount) }
  private var relationshipCount: Int { Int(header.relationshipCount) }

  init(_ image: GraphImage, isTrusted: Bool) throws(GraphImageError) {
    self.image = image
    header = try GraphImageHeader(image.bytes)
    guard header.fileSize == UInt64(image.bytes.count) else { throw .wrongSize }
    if !isTrusted {
      let body = UnsafeRawBufferPointer(rebasing: image.bytes[GraphImageHeader.size...])
      guard BlockHash.hash(body) == header.bodyHash else { throw .damaged }
    }
    let most = UInt64(Int32.max)
    guard header.nodeCount <= most, header.relationshipCount <= most else { throw .inconsistent }
    try readTable()
  }

  private mutating func readTable() throws(GraphImageError) {
    let size = UInt64(image.bytes.count)
    guard header.tableOffset <= size,
      header.sectionCount <= (size - header.tableOffset) / UInt64(ImageSection.size)
    else { throw .inconsistent }
    for number in 0..<Int(header.sectionCount) {
      let place = Int(header.tableOffset) + number * ImageSection.size
      func half(_ number: Int) -> UInt32 {
        UInt32(littleEndian: image.bytes.loadUnaligned(fromByteOffset: place + 4 * number, as: UInt32.self))
      }
      func word(_ number: Int) -> UInt64 {
        UInt64(littleEndian: image.bytes.loadUnaligned(fromByteOffset: place + 8 * number, as: UInt64.self))
      }
      guard let kind = SectionKind(rawValue: half(0)), let form = SectionForm(rawValue: half(2)) else {
        throw .inconsistent
      }
      let section = ImageSection(kind: kind, index: half(1), form: form, offset: word(2), length: word(3))
      guard section.offset % 64 == 0, section.offset <= size, section.length <= size - section.offset,
        sections.updateValue(section, forKey: Self.name(kind, section.index)) == nil
      else { throw .inconsistent }
    }
  }

  private static func name(_ kind: SectionKind, _ index: UInt32) -> UInt64 {
    UInt64(kind.rawValue) << 32 | UInt64(index)
  }

  func parts() throws(GraphImageError) -> GraphParts {
    let labels = try names(.labelNames)
    let types = try names(.typeNames)
    let keys = try names(.keyNames)
    let offsets = try elements(.textOffsets, of: Int64.self)
    let texts = TextDictionary(
      offsets: offsets, bytes: try elements(.textBytes), slots: try elements(.textSlots))
    guard offsets.count > 0, offsets.elements[0] == 0, offsets.last == Int64(texts.bytes.count),
      texts.slots.count & (texts.slots.count - 1) == 0
    else { throw .inconsistent }
    let labelSets = LabelSets(
      sets: try labelSets(labelCount: labels.names.count),
      setOfNode: try elements(.setOfNode, count: nodeCount), labelCount: labels.names.count)
    var nodesByLabel: [ContiguousView<Int32>] = []
    for label in labels.names.indices { nodesByLabel.append(try elements(.nodesOfLabel, label)) }
    var nodeColumns: [PropertyColumn] = []
    var relationshipColumns: [PropertyColumn] = []
    for key in keys.names.indices {
      nodeColumns.append(
        try column(key, rowCount: nodeCount, rows: .nodeRows, values: .nodeValues, offsets: .nodeOffsets))
      relationshipColumns.append(
        try column(
          key, rowCount: relationshipCount, rows: .relationshipRows, values: .relationshipValues,
          offsets: .relationshipOffsets))
    }
    var outgoing: [AdjacencyRows] = []
    var incoming: [AdjacencyRows] = []
    for type in types.names.indices {
      outgoing.append(
        try rows(
          type, nodes: .outgoingNodes, offsets: .outgoingOffsets, neighbours: .outgoingNeighbours,
          relationships: .outgoingRelationships))
      incoming.append(
        try rows(
          type, nodes: .incomingNodes, offsets: .incomingOffsets, neighbours: .incomingNeighbours,
          relationships: .incomingRelationships))
    }
    return GraphParts(
      labels: labels, types: types, keys: keys, texts: texts, labelSets: labelSets,
      nodesByLabel: nodesByLabel, nodeColumns: nodeColumns, relationshipColumns: relationshipColumns,
      relationshipTypes: try elements(.relationshipTypes, count: relationshipCount),
      sources: try elements(.sources, count: relationshipCount),
      targets: try elements(.targets, count: relationshipCount), outgoing: outgoing, incoming: incoming)
  }

  private func section(_ kind: SectionKind, _ index: Int) -> ImageSection? {
    sections[Self.name(kind, UInt32(index))]
  }

  private func elements<Element>(
    _ kind: SectionKind, _ index: Int = 0, of type: Element.Type = Element.self, count: Int? = nil
  ) throws(GraphImageError) -> ContiguousView<Element> {
    guard let section = section(kind, index) else { throw .inconsistent }
    return try elements(of: section, count: count)
  }

  private func elements<Element>(
    of section: ImageSection, count: Int? = nil
  ) throws(GraphImageError) -> ContiguousView<Element> {
    let stride = MemoryLayout<Element>.stride
    let length = Int(section.length)
    guard length % stride == 0, count == nil || count == length / stride else { throw .inconsistent }
    let start = Int(section.offset)
    let bytes = UnsafeRawBufferPointer(rebasing: image.bytes[start..<(start + length)])
    return ContiguousView(bytes.bindMemory(to: Element.self), owner: image)
  }

  private func names(_ kind: SectionKind) throws(GraphImageError) -> NamePool {
    let bytes = UnsafeRawBufferPointer(try elements(kind, of: UInt8.self).elements)
    var names: [String] = []
    var place = 0
    while place < bytes.count {
      guard bytes.count - place >= 4 else { throw .inconsistent }
      let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
      place += 4
      guard bytes.count - place >= length else { throw .inconsistent }
      names.append(
        String(decoding: UnsafeRawBufferPointer(rebasing: bytes[place..<(place + length)]), as: UTF8.self))
      place += length
    }
    guard let pool = NamePool(names: names) else { throw .inconsistent }
    return pool
  }

  private func labelSets(labelCount: Int) throws(GraphImageError) -> [[Int]] {
    let numbers = try elements(.labelSets, of: Int32.self)
    var sets: [[Int]] = []
    var place = 0
    while place < numbers.count {
      let count = Int(numbers[place])
      guard count >= 0, count < numbers.count - place else { throw .inconsistent }
      let set = numbers[(place + 1)..<(place + 1 + count)].map(Int.init)
      guard set.allSatisfy({ (0..<labelCount).contains($0) }) else { throw .inconsistent }
      sets.append(set)
      place += 1 + count
    }
    return sets
  }

  private func rows(
    _ type: Int, nodes: SectionKind, offsets: SectionKind, neighbours: SectionKind,
    relationships: SectionKind
  ) throws(GraphImageError) -> AdjacencyRows {
    let listed: ContiguousView<Int32>? =
      if let section = section(nodes, type) { try elements(of: section) } else { nil }
    let rows = AdjacencyRows(
      nodes: listed, offsets: try elements(offsets, type, count: (listed?.count ?? nodeCount) + 1),
      neighbours: try elements(neighbours, type), relationships: try elements(relationships, type))
    guard rows.offsets.elements[0] == 0, rows.offsets.last.map(Int.init) == rows.neighbours.count,
      rows.neighbours.count == rows.relationships.count
    else { throw .inconsistent }
    return rows
  }

  private func column(
    _ key: Int, rowCount: Int, rows: SectionKind, values: SectionKind, offsets: SectionKind
  ) throws(GraphImageError) -> PropertyColumn {
    guard let section = section(values, key) else { return .empty }
    var mixedOffsets: ContiguousView<Int64> = []
    var mixedBytes: ContiguousView<UInt8> = []
    let cells: PropertyCells.Values
    switch section.form {
    case .booleans: cells = .booleans(try elements(of: section))
    case .integers: cells = .integers(try elements(of: section))
    case .floats: cells = .floats(try elements(of: section))
    case .texts: cells = .strings(try elements(of: section))
    case .mixed:
      cells = .other
      mixedBytes = try elements(of: section)
      mixedOffsets = try elements(offsets, key)
      guard mixedOffsets.first == 0, mixedOffsets.last == Int64(mixedBytes.count) else { throw .inconsistent }
    case .plain, .places, .listed: throw .inconsistent
    }
    let placing: PropertyCells.Rows
    switch self.section(rows, key) {
    case nil: placing = .every
    case .some(let section) where section.form == .places:
      placing = .places(try elements(of: section, count: rowCount))
    case .some(let section): placing = .listed(try elements(of: section))
    }
    let column = PropertyColumn(
      cells: PropertyCells(rows: placing, values: cells), offsets: mixedOffsets, bytes: mixedBytes)
    switch placing {
    case .every: guard column.valueCount == rowCount else { throw .inconsistent }
    case .places: break
    case .listed(let rows): guard column.valueCount == rows.count else { throw .inconsistent }
    }
    return column
  }
}
