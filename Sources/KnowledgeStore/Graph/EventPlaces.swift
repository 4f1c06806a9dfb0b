import GRDB
import Gazetteer

/// Where the relations of a store put those who take part in them.
struct EventPlaces {
  private let db: Database
  private let filter: String

  /// Somebody at a place, by the relation that says so.
  struct Presence {
    let relation: Int64
    let event: String
    let who: Int64
    let place: Int64
    let modality: String
    let date: String?
    let statements: Int64
    let documents: Int64
    let confidence: Double
  }

  /// Types whose place is what they aim at, not where they happen.
  private static let aiming = ["INVITED", "ACCEPTED_INVITATION"]

  /// Types whose target is the place where they happen.
  private static let arriving = ["VISITED"]

  /// - Parameter filter: A condition on relations, with its `WHERE`, or nothing.
  init(_ db: Database, filter: String) {
    self.db = db
    self.filter = filter
  }

  /// Every presence, those of one relation together. Only people and organizations are somewhere.
  func presences() throws -> [Presence] {
    let movers = try Set(
      EntityReading(db).identities().filter { ["Person", "Organization"].contains($0.type.root) }
        .map { ContentID.entity(key: $0.key) })
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, type, source_id, target_id, place_id, modality, date, statements, documents, confidence
        FROM relation \(filter) ORDER BY source_id, target_id, type, id
        """)
    var presences: [Presence] = []
    while let row = try rows.next() {
      let type: String = row[1]
      let (source, target): (Int64, Int64) = (row[2], row[3])
      let isArriving = Self.arriving.contains(type)
      guard !Self.aiming.contains(type), let place = isArriving ? target : row[4] as Int64? else { continue }
      for who in isArriving ? [source] : [source, target] where movers.contains(who) && who != place {
        presences.append(
          Presence(
            relation: row[0], event: type, who: who, place: place, modality: row[5], date: row[6],
            statements: row[7], documents: row[8], confidence: row[9]))
      }
    }
    return presences
  }
}
