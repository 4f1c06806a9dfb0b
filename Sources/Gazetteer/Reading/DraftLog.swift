import Orthography

/// What the readers of the formats find about entities, in the order in which they find it: in bytes, in memory or in
/// a temporary file.
///
/// A piece is what stands together about one entity. Which pieces are about the same one comes out at the end, by
/// sorting the hashes of their keys.
struct DraftLog: ~Copyable {
  /// What an event of a piece says; every piece begins with a key.
  enum Event: UInt8 {
    case key, declaration, mayLackType, name, identifier, position, fact
  }

  /// The number that stands for no type.
  static let noType: UInt8 = 255

  private let workspace: Workspace
  private var events: Spool
  /// The pieces by the hashes of their keys; with another hash, and where the piece begins.
  private var keys: RecordSorter
  private var languages = LanguageNumbers()

  init(_ workspace: Workspace) {
    self.workspace = workspace
    events = Spool(workspace)
    keys = RecordSorter(workspace, share: 0.2)
  }

  // MARK: Writing

  /// Begins a piece about the entity with a key.
  mutating func begin(_ key: String) throws(GazetteerFileError) {
    let (hash, other) = Self.hashes(of: key)
    try keys.add(SortRecord(key: hash, first: other, second: UInt64(events.count)))
    try events.append(Event.key.rawValue)
    try append(key)
  }

  /// Says that the entity is declared, with a type or without.
  mutating func declare(_ type: EntityType?, at place: SourcePlace) throws(GazetteerFileError) {
    try events.append(Event.declaration.rawValue)
    try append(place)
    try events.append(type?.number ?? Self.noType)
  }

  /// Says that the entity may do without a type.
  mutating func allowNoType() throws(GazetteerFileError) { try events.append(Event.mayLackType.rawValue) }

  mutating func add(_ name: EntityName, at place: SourcePlace) throws(GazetteerFileError) {
    try events.append(Event.name.rawValue)
    try append(place)
    try events.append(name.kind.number | (name.needsContext ? 0x80 : 0))
    try events.append(UInt32(languages.number(of: name.language)))
    try append(name.text)
  }

  mutating func add(
    identifier value: String, scheme: String, at place: SourcePlace
  ) throws(GazetteerFileError) {
    try events.append(Event.identifier.rawValue)
    try append(place)
    try append(scheme)
    try append(value)
  }

  mutating func add(_ position: Position, at place: SourcePlace) throws(GazetteerFileError) {
    try events.append(Event.position.rawValue)
    try append(place)
    for text in [position.title, position.of, position.from ?? "", position.until ?? ""] { try append(text) }
  }

  mutating func add(fact value: String, property: String, at place: SourcePlace) throws(GazetteerFileError) {
    try events.append(Event.fact.rawValue)
    try append(place)
    try append(property)
    try append(value)
  }

  private mutating func append(_ place: SourcePlace) throws(GazetteerFileError) {
    for number in [place.source, place.line, place.column] { try events.append(UInt32(bitPattern: number)) }
  }

  private mutating func append(_ text: String) throws(GazetteerFileError) {
    var text = text
    try events.append(UInt32(clamping: text.utf8.count))
    try text.withUTF8 { text in
      Result { () throws(GazetteerFileError) in try events.append(UnsafeRawBufferPointer(text)) }
    }.get()
  }

  /// Two hashes of a key that have nothing to do with each other. Keys are the same when strings are: beyond ASCII the
  /// bytes do not tell. Keys that agree in both are taken for one: chance has it never.
  private static func hashes(of key: String) -> (UInt64, UInt64) {
    var key = key
    let ofBytes: (UInt64, UInt64)? = key.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return (
        WordHash.hash(bytes), bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      )
    }
    if let ofBytes { return ofBytes }
    func hash(_ salt: Int) -> UInt64 {
      var hasher = Hasher()
      hasher.combine(salt)
      hasher.combine(key)
      return UInt64(bitPattern: Int64(hasher.finalize()))
    }
    return (hash(0), hash(1))
  }

  // MARK: Reading

  /// The entities, in the order of their first pieces; nothing is left.
  mutating func drafts() throws(GazetteerFileError) -> DraftStream {
    var joins = RecordSorter(workspace, share: 0.2)
    var repeats = RecordSorter(workspace, share: 0.2)
    var sorted = try keys.sorted()
    var next = try sorted.next()
    while let first = next {
      next = try sorted.next()
      guard next?.key == first.key else { continue }
      // The pieces under one hash by their other hash: hardly ever are there more than one.
      var firsts = [first.first: first.second]
      while let record = next, record.key == first.key {
        if let start = firsts[record.first] {
          try joins.add(SortRecord(key: start, first: record.second))
          try repeats.add(SortRecord(key: record.second, first: start))
        } else {
          firsts[record.first] = record.second
        }
        next = try sorted.next()
      }
    }
    var events = Spool(workspace)
    swap(&events, &self.events)
    let reader = try events.reader()
    return DraftStream(
      events, reader, languages: languages.names, joins: try joins.sorted(), repeats: try repeats.sorted())
  }
}
