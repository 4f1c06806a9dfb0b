/// Reads entities back from a `DraftLog`, one after the other.
struct DraftStream: ~Copyable {
  private var events: Spool
  private var reader: SpoolReader
  private let languages: [String]
  /// Which further pieces an entity has, by the beginning of its first.
  private var joins: SortedRecords
  private var join: SortRecord?
  /// The pieces that are not the first of their entities.
  private var repeats: SortedRecords
  private var `repeat`: SortRecord?
  private var isStarted = false

  /// How much is read at once of a piece that stands elsewhere.
  private static let pieceBlock = 512

  init(
    _ events: consuming Spool, _ reader: consuming SpoolReader, languages: [String],
    joins: consuming SortedRecords, repeats: consuming SortedRecords
  ) {
    self.events = events
    self.reader = reader
    self.languages = languages
    self.joins = joins
    self.repeats = repeats
  }

  /// The next entity; `nil` at the end.
  mutating func next() throws(GazetteerFileError) -> EntityDraft? {
    if !isStarted {
      join = try joins.next()
      `repeat` = try repeats.next()
      isStarted = true
    }
    while !reader.isAtEnd {
      let start = UInt64(reader.passed)
      var draft = EntityDraft()
      try Self.readPiece(from: &reader, languages, into: &draft)
      if let own = `repeat`, own.key == start {
        `repeat` = try repeats.next()
        continue
      }
      while let own = join, own.key == start {
        var piece = events.reader(from: Int(own.first), block: Self.pieceBlock)
        try Self.readPiece(from: &piece, languages, into: &draft)
        join = try joins.next()
      }
      return draft
    }
    return nil
  }

  /// Adds what a piece says to an entity.
  private static func readPiece(
    from reader: inout SpoolReader, _ languages: [String], into draft: inout EntityDraft
  ) throws(GazetteerFileError) {
    var isFirst = true
    // What is said under another type than the entity has is not taken.
    var isTaken = true
    while let event = try reader.peek().flatMap(DraftLog.Event.init) {
      if event == .key, !isFirst { return }
      isFirst = false
      _ = try reader.next(1)
      switch event {
      case .key:
        let key = try text(&reader)
        if draft.key.isEmpty { draft.key = key }
      case .declaration:
        let place = try place(&reader)
        let number = try reader.next(1).first ?? DraftLog.noType
        isTaken = draft.declare(
          number == DraftLog.noType ? nil : EntityType.all[Int(number)], at: place)
      case .mayLackType:
        if isTaken { draft.mayLackType = true }
      case .name:
        let place = try place(&reader)
        let bits = try reader.next(1).first ?? 0
        let language = Int(try reader.next32() ?? 0)
        let name = EntityName(
          text: try text(&reader), language: languages[language], kind: EntityName.Kind(number: bits & 0x7F),
          needsContext: bits & 0x80 != 0)
        if isTaken { draft.names.append(NameDraft(name: name, place: place)) }
      case .identifier:
        let place = try place(&reader)
        let (scheme, value) = (try text(&reader), try text(&reader))
        if isTaken { draft.identifiers.append((scheme, value, place)) }
      case .position:
        let place = try place(&reader)
        let (title, holder) = (try text(&reader), try text(&reader))
        let (from, until) = (try text(&reader), try text(&reader))
        let position = Position(
          title: title, of: holder, from: from.isEmpty ? nil : from, until: until.isEmpty ? nil : until)
        if isTaken { draft.positions.append((position, place)) }
      case .fact:
        let place = try place(&reader)
        let (property, value) = (try text(&reader), try text(&reader))
        if isTaken { draft.facts.append((property, value, place)) }
      }
    }
  }

  private static func place(_ reader: inout SpoolReader) throws(GazetteerFileError) -> SourcePlace {
    SourcePlace(source: try number(&reader), line: try number(&reader), column: try number(&reader))
  }

  private static func number(_ reader: inout SpoolReader) throws(GazetteerFileError) -> Int32 {
    Int32(bitPattern: try reader.next32() ?? 0)
  }

  private static func text(_ reader: inout SpoolReader) throws(GazetteerFileError) -> String {
    let length = Int(try reader.next32() ?? 0)
    return String(decoding: try reader.next(length), as: UTF8.self)
  }
}
