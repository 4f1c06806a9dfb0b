import GRDB
public import RelationExtraction

/// One event or fact in the life of an entity, with all that says so.
public struct TimelineEntry: Sendable, Hashable {
  /// The event or fact.
  public let relation: RelationRecord
  /// The statements behind it, those of the earliest document first.
  public let statements: [StatementRecord]

  /// Who says so: the publishers and the agencies they name, in the order they come up; documents that name
  /// none are not counted.
  public var sources: [String] {
    var seen: Set<String> = []
    return statements.compactMap { $0.attribution ?? $0.documentSource }.filter { seen.insert($0).inserted }
  }
}

/// Which part of a timeline to look at.
public struct TimelineSelection: Sendable, Hashable {
  /// Only what may have happened on the first day of this date or later.
  public var from: StatementDate?
  /// Only what may have happened on the last day of this date or earlier.
  public var to: StatementDate?
  /// Only relations of these types; all when empty.
  public var types: Set<String> = []
  /// Whether what has no date follows at the end, in the order of publication.
  public var hasUndated = false
  /// Whether what is denied, planned or merely possible is there too.
  public var hasUnasserted = false

  /// Everything that is dated and asserted.
  public init() {}

  /// Whether something of that date belongs to it.
  func contains(_ date: StatementDate?) -> Bool {
    guard let date else { return hasUndated }
    let days = date.days
    return (from.map { $0.days.lowerBound <= days.upperBound } ?? true)
      && (to.map { days.lowerBound <= $0.days.upperBound } ?? true)
  }
}

extension KnowledgeStore {
  /// What is said about the entity with a key, in the order of time: vague dates before the days in them, what
  /// has no date at the end.
  ///
  /// - Throws: `StoreError` of kind `notFound` when there is no such entity.
  /// - Complexity: O(statements about the entity), reading their documents.
  public func timeline(
    ofEntity key: String, _ selection: TimelineSelection = TimelineSelection()
  ) throws(StoreError) -> [TimelineEntry] {
    try read { db in
      let id = try Self.identity(db, ofKey: key)
      guard
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM entity WHERE id = ?)", arguments: [id])
          == true
      else {
        throw StoreError(
          .notFound, path: path, message: "the store has no entity '\(key)'",
          remedy: "look it up by one of its names")
      }
      let relations = try RelationReading(db).relations(
        "source_id = ?1 OR target_id = ?1", [id],
        order: "date IS NULL, date, first_date IS NULL, first_date, type, id")
      var reading = StatementReading(db)
      return try relations.filter { relation in
        (selection.types.isEmpty || selection.types.contains(relation.type))
          && (selection.hasUnasserted || relation.modality == .asserted)
          && selection.contains(relation.date.flatMap(StatementDate.init(iso8601:)))
      }.map { relation in
        var statements: [StatementRecord] = []
        try reading.forEach(
          StatementReading.ofRelation, order: StatementReading.byPublication, arguments: [relation.id]
        ) { statements.append($0) }
        return TimelineEntry(relation: relation, statements: statements)
      }
    }
  }
}

extension StatementDate {
  /// The days it may stand for, as numbers.
  fileprivate var days: ClosedRange<Int> {
    let first = StatementDate(year: year, month: month ?? 1, day: day ?? 1)?.dayNumber ?? dayNumber
    let lastDay = [31, 30, 29, 28].lazy.compactMap {
      StatementDate(year: year, month: month ?? 12, day: day ?? $0)
    }
    .first
    return first...max(first, lastDay?.dayNumber ?? dayNumber)
  }
}
