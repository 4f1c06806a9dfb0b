import Crypto
import Dispatch
import PropertyGraph
import Synchronization

/// Turns files of nodes and edges into columns to be kept, one file after the other: nodes first, since edges are kept
/// as numbers of nodes. The ends of edges may also be entities that texts speak of.
public struct GraphImporter: Sendable {
  /// The nodes there are, by label and key.
  public private(set) var keys: [String: KeyMap]

  /// What became of a file.
  public struct Outcome: Sendable {
    /// What is to be kept; empty when nothing of the file can be.
    public var tables: [PreparedTable]
    /// How many rows are in `tables`.
    public var rowCount: Int
    /// How many rows were left out.
    public var badRows: Int
    /// What is wrong with them, at most a hundred.
    public var problems: [ImportProblem]
  }

  /// A file whose bytes are at hand.
  public struct File: Sendable {
    /// What it is.
    public let source: ImportSource
    /// The SHA-256 of its bytes, unpacked.
    public let sha256: [UInt8]
    let bytes: ContiguousView<UInt8>

    /// Opens a file.
    ///
    /// - Throws: `ImportProblem` when it cannot be read.
    public init(_ source: ImportSource) throws(ImportProblem) {
      self.source = source
      bytes = try FileBytes.read(source.path)
      var hash = SHA256()
      hash.update(bufferPointer: UnsafeRawBufferPointer(bytes.elements))
      sha256 = Array(hash.finalize())
    }
  }

  private let entities: EntityKeys
  private let delimiter: UInt8?

  /// Starts with the nodes and entities there are already.
  ///
  /// - Parameter delimiter: the byte between cells; guessed from each file's first line unless given.
  public init(
    keys: [String: KeyMap] = [:], entities: EntityKeys = EntityKeys(), delimiter: UInt8? = nil
  ) {
    self.keys = keys
    self.entities = entities
    self.delimiter = delimiter
  }

  /// Reads a file.
  ///
  /// - Throws: `ImportProblem` when nothing of it can be used.
  public mutating func read(_ file: File) throws(ImportProblem) -> Outcome {
    let types = keys.mapValues(\.type)
    let entityLabels = Set(entities.labels)
    let usual = usualEnd
    let reader = TableReader(source: file.source, bytes: file.bytes, delimiter: delimiter) { label in
      (label ?? usual).flatMap { types[$0] ?? (entityLabels.contains($0) ? .string : nil) }
    }
    let table = try reader.read()
    switch file.source.kind {
    case .nodes: return try nodes(table, file)
    case .edges: return try edges(table, file)
    }
  }

  // MARK: Nodes

  private mutating func nodes(_ table: ImportTable, _ file: File) throws(ImportProblem) -> Outcome {
    var table = table
    guard let keyPlace = table.header.place(of: .key), let keyColumn = table.columns[keyPlace] else {
      throw problem(file, "no column is the key of the nodes", "call one column 'id'")
    }
    let labels = file.source.resolvedNames
    let space = table.header.columns[keyPlace].space ?? labels[0]
    var map =
      keys[space] ?? (keyColumn.type == .integer ? .integers(IntegerKeys()) : .texts(TextDictionaryBuilder()))
    guard map.type == keyColumn.type else {
      throw problem(
        file,
        "the keys of '\(space)' are of type \(map.type.name) in the store, here of type \(keyColumn.type.name)",
        "give these nodes another label, or correct the column", column: table.header.columns[keyPlace].title)
    }
    let firstRow = map.count
    var kept: [Int32] = []
    var repeated: [(row: Int, earlier: Int)] = []
    for row in 0..<table.rowCount {
      let (number, isNew) = map.insert(keyColumn, row)
      if isNew { kept.append(Int32(row)) } else { repeated.append((row, Int(number))) }
    }
    for (row, earlier) in repeated.prefix(ChunkReader.mostProblems) {
      let key = Self.text(of: keyColumn, row)
      let line = earlier < firstRow ? nil : table.rows.line(ofRow: Int(kept[earlier - firstRow]))
      table.problems.append(
        ImportProblem(
          path: file.source.path, line: table.rows.line(ofRow: row),
          column: table.header.columns[keyPlace].title,
          message: line.map { "the key '\(key)' is there before, on line \($0)" }
            ?? "a node of '\(space)' with the key '\(key)' is in the store already",
          remedy: "remove one of them; the first stays"))
    }
    keys[space] = map
    if !repeated.isEmpty {
      table.columns = table.columns.map { $0?.gathered(kept) }
    }
    let columns = zip(table.header.columns, table.columns).compactMap { spec, column in
      column.map { (spec, $0) }
    }.map { spec, column in
      let role = spec.role == .key ? "key" : spec.role == .name ? "labels" : "property"
      return (name: spec.role == .name ? "" : spec.name, role: role, column: column)
    }
    let prepared = PreparedTable(
      kind: .nodes, name: space, labels: labels, firstRow: firstRow, rowCount: kept.count,
      path: file.source.path,
      sha256: file.sha256, columns: Self.encoded(columns, rowCount: kept.count))
    return Outcome(
      tables: kept.isEmpty ? [] : [prepared], rowCount: kept.count, badRows: table.badRows + repeated.count,
      problems: table.problems.sorted { $0.line < $1.line })
  }

  private static func text(of column: ColumnParser, _ row: Int) -> String {
    if column.type == .integer { return String(column.values.integers[row]) }
    return column.values.texts.withUTF8(of: column.values.codes[row]) { String(decoding: $0, as: UTF8.self) }
  }

  // MARK: Edges

  private func edges(_ table: ImportTable, _ file: File) throws(ImportProblem) -> Outcome {
    var table = table
    let source = try end(.source, of: table, file, given: file.source.source)
    let target = try end(.target, of: table, file, given: file.source.target)
    var sources = source.rows
    var targets = target.rows
    var kept: [Int32] = []
    kept.reserveCapacity(table.rowCount)
    var lost = 0
    for row in 0..<table.rowCount {
      if sources[row] >= 0, targets[row] >= 0 {
        kept.append(Int32(row))
        continue
      }
      lost += 1
      guard lost <= ChunkReader.mostProblems else { continue }
      let missing = sources[row] < 0 ? source : target
      let role: ImportHeader.Role = sources[row] < 0 ? .source : .target
      guard let column = table.column(role) else { continue }
      let (message, remedy) = missing.refusal(of: Self.text(of: column, row))
      table.problems.append(
        ImportProblem(
          path: file.source.path, line: table.rows.line(ofRow: row), column: missing.title, message: message,
          remedy: remedy))
    }
    if lost > 0 {
      sources = kept.map { sources[Int($0)] }
      targets = kept.map { targets[Int($0)] }
    }
    let properties = zip(table.header.columns, table.columns).filter { $0.0.role == .property }
      .compactMap { spec, column in column.map { (name: spec.name, column: $0) } }
    var tables: [PreparedTable] = []
    for (type, rows) in try types(table, file, kept: kept) {
      let order = Self.sorted(
        rows, by: sources, targets, sourceCount: source.count, targetCount: target.count)
      var columns = [("source", source, sources), ("target", target, targets)].map { name, end, numbers in
        (
          name: "", role: end.role(name),
          column: ColumnParser(integers: end.kept(order.lazy.map { numbers[Int($0)] }))
        )
      }
      let originals = properties.isEmpty ? [] : order.map { kept[Int($0)] }
      for property in properties {
        columns.append((name: property.name, role: "property", column: property.column.gathered(originals)))
      }
      tables.append(
        PreparedTable(
          kind: .edges, name: type, labels: [], source: source.label, target: target.label, firstRow: 0,
          rowCount: order.count, path: file.source.path, sha256: file.sha256,
          columns: Self.encoded(columns, rowCount: order.count)))
    }
    return Outcome(
      tables: tables.filter { $0.rowCount > 0 }, rowCount: kept.count, badRows: table.badRows + lost,
      problems: table.problems.sorted { $0.line < $1.line })
  }

  private func end(
    _ role: ImportHeader.Role, of table: ImportTable, _ file: File, given: String?
  ) throws(ImportProblem) -> EdgeEnd {
    guard let place = table.header.place(of: role), let column = table.columns[place] else {
      throw problem(file, "the ends of the edges are not to be found", "call two columns 'from' and 'to'")
    }
    let spec = table.header.columns[place]
    guard let label = spec.space ?? given ?? usualEnd else {
      throw problem(
        file, keys.isEmpty ? "there are no nodes yet" : "it is not said which nodes the column refers to",
        keys.isEmpty
          ? "import nodes first, or in the same command with --nodes"
          : "write '--edges Person:\(file.source.resolvedNames[0]):City=FILE' with the labels at both ends",
        column: spec.title)
    }
    guard let target = target(label) else {
      let known = [(keys.keys.sorted(), "imported nodes"), (entities.labels, "entities")].compactMap {
        $0.isEmpty ? nil : "\($1) of \($0.joined(separator: ", "))"
      }
      throw problem(
        file, "there are no nodes with keys of '\(label)'",
        "import them first" + (known.isEmpty ? "" : "; there are \(known.joined(separator: " and "))"),
        column: spec.title)
    }
    return EdgeEnd(
      label: label, title: spec.title, target: target, keys: column, rowCount: table.rowCount)
  }

  /// What ends are keys of where nothing says so: the only imported nodes, without any the entities.
  private var usualEnd: String? {
    if keys.isEmpty { return entities.count > 0 ? EntityKeys.label : nil }
    return keys.count == 1 ? keys.first?.key : nil
  }

  /// What a label stands for: imported nodes that have keys of it, else entities.
  private func target(_ label: String) -> EdgeEnd.Target? {
    if let map = keys[label] { return .nodes(map) }
    return entities.labels.contains(label) ? .entities(entities) : nil
  }

  /// The rows of each type, as places in `kept`.
  private func types(
    _ table: ImportTable, _ file: File, kept: [Int32]
  ) throws(ImportProblem) -> [(type: String, rows: [Int32])] {
    guard let column = table.column(.name) else {
      return [(file.source.resolvedNames[0], Array(0..<Int32(kept.count)))]
    }
    var rows = [[Int32]](repeating: [], count: column.values.texts.count)
    for (place, row) in kept.enumerated() {
      // Rows without a type of their own have that of the file.
      let isPresent = column.isPresent.isEmpty || column.isPresent[Int(row)]
      if isPresent {
        rows[Int(column.values.codes[Int(row)])].append(Int32(place))
      } else {
        throw problem(
          file, "an edge has no type", "give every row a type", column: ":TYPE",
          line: table.rows.line(ofRow: Int(row)))
      }
    }
    return rows.enumerated().filter { !$0.element.isEmpty }.map { code, rows in
      (column.values.texts.withUTF8(of: Int32(code)) { String(decoding: $0, as: UTF8.self) }, rows)
    }
  }

  /// Rows in the order of their ends, by counting, so that adjacency needs no more sorting and packs well.
  private static func sorted(
    _ rows: [Int32], by sources: [Int32], _ targets: [Int32], sourceCount: Int, targetCount: Int
  ) -> [Int32] {
    sorted(sorted(rows, by: targets, count: targetCount), by: sources, count: sourceCount)
  }

  private static func sorted(_ rows: [Int32], by numbers: [Int32], count: Int) -> [Int32] {
    guard rows.count > count / 8 else {
      return rows.sorted { (numbers[Int($0)], $0) < (numbers[Int($1)], $1) }
    }
    return numbers.withUnsafeBufferPointer { numbers in
      var next = [Int32](repeating: 0, count: count + 1)
      for row in rows { next[Int(numbers[Int(row)]) + 1] += 1 }
      for place in 0..<count { next[place + 1] += next[place] }
      return [Int32](unsafeUninitializedCapacity: rows.count) { result, initialized in
        next.withUnsafeMutableBufferPointer { next in
          for row in rows {
            let number = Int(numbers[Int(row)])
            result[Int(next[number])] = row
            next[number] += 1
          }
        }
        initialized = rows.count
      }
    }
  }

  // MARK: Both

  private static func encoded(
    _ columns: [(name: String, role: String, column: ColumnParser)], rowCount: Int
  ) -> [PreparedTable.Column] {
    let segmentCount = (rowCount + SegmentCodec.rowCount - 1) / SegmentCodec.rowCount
    let made = Mutex([[[UInt8]]](repeating: Array(repeating: [], count: segmentCount), count: columns.count))
    DispatchQueue.concurrentPerform(iterations: columns.count * segmentCount) { number in
      let (place, segment) = (number / segmentCount, number % segmentCount)
      let start = segment * SegmentCodec.rowCount
      let bytes = SegmentCodec.encode(
        columns[place].column, rows: start..<min(rowCount, start + SegmentCodec.rowCount))
      made.withLock { $0[place][segment] = bytes }
    }
    return zip(columns, made.withLock { $0 }).map { column, segments in
      PreparedTable.Column(name: column.name, type: column.column.type, role: column.role, segments: segments)
    }
  }

  private func problem(
    _ file: File, _ message: String, _ remedy: String, column: String? = nil, line: Int = 0
  ) -> ImportProblem {
    ImportProblem(path: file.source.path, line: line, column: column, message: message, remedy: remedy)
  }
}
