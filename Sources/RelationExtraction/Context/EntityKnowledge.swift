import Gazetteer

/// What the gazetteer knows of its entities that extraction asks for again and again: their types, offices and
/// where they lie, by entity number.
///
/// Made in one pass over the gazetteer, O(entities), so that no entity is decoded while texts are read.
final class EntityKnowledge: Sendable {
  /// A position as titles are compared with it.
  struct Office: Sendable {
    /// The title in lower case.
    var title: String
    /// The organization or place it belongs to; `nil` when the gazetteer has none of that key.
    var of: Int?
    var from: String?
    var until: String?
  }

  /// For each entity its type as a bit; what is only known to be a place may also be a country.
  let types: [UInt64]
  /// The people who hold or held an office of each place or organization.
  private let holders: [Int: [Int]]
  private let offices: [Int: [Office]]
  /// The news agencies of each country.
  private let agencies: [Int: [Int]]
  /// The parliaments of each country.
  private let parliaments: [Int: [Int]]
  private let countries: [Int: Int]
  private let capitals: [Int: Int]
  /// What each entity lies in or belongs to, one after another, and where the list of each begins.
  private let parents: [Int32]
  private let parentStarts: [Int32]

  init(_ gazetteer: Gazetteer) {
    var types: [UInt64] = []
    var holders: [Int: [Int]] = [:]
    var offices: [Int: [Office]] = [:]
    var agencies: [Int: [Int]] = [:]
    var parliaments: [Int: [Int]] = [:]
    var countries: [Int: Int] = [:]
    var capitals: [Int: Int] = [:]
    var parents: [Int32] = []
    var parentStarts: [Int32] = [0]
    types.reserveCapacity(gazetteer.entities.count)
    parentStarts.reserveCapacity(gazetteer.entities.count + 1)
    for (number, entity) in gazetteer.entities.enumerated() {
      let type = EntityTypes.bit(of: entity.type)
      types.append(type == EntityTypes.untypedPlace ? type | EntityTypes.country : type)
      if !entity.positions.isEmpty {
        let held = entity.positions.map { position in
          Office(
            title: position.title.lowercased(), of: gazetteer.number(ofKey: position.of), from: position.from,
            until: position.until)
        }
        offices[number] = held
        for place in Set(held.compactMap(\.of)) { holders[place, default: []].append(number) }
      }
      if !entity.facts.isEmpty {
        let lists = Self.containment.map { property in
          (entity.facts[property] ?? []).compactMap { gazetteer.number(ofKey: $0) }
        }
        for parent in lists.joined() where parent != number { parents.append(Int32(parent)) }
        if entity.facts["country"]?.count == 1 { countries[number] = lists[0].first }
        if let key = entity.facts["capital"]?.first { capitals[number] = gazetteer.number(ofKey: key) }
        if type & EntityTypes.newsAgency != 0 {
          for country in lists[0] { agencies[country, default: []].append(number) }
        }
        if type & EntityTypes.parliament != 0 {
          for country in lists[0] { parliaments[country, default: []].append(number) }
        }
      }
      parentStarts.append(Int32(parents.count))
    }
    (self.types, self.holders, self.offices) = (types, holders, offices)
    (self.agencies, self.parliaments) = (agencies, parliaments)
    (self.countries, self.capitals) = (countries, capitals)
    (self.parents, self.parentStarts) = (parents, parentStarts)
  }

  /// The facts that say where an entity lies, the country first.
  private static let containment = ["country", "located-in", "headquarters", "part-of"]

  /// The offices that a person holds or held.
  func offices(of person: Int) -> [Office] { offices[person] ?? [] }

  /// The people who hold or held an office of a place or organization.
  func holders(at place: Int) -> [Int] { holders[place] ?? [] }

  /// The news agencies of a country.
  func agencies(of country: Int) -> [Int] { agencies[country] ?? [] }

  /// The parliament of a country that has one only.
  func parliament(of country: Int) -> Int? {
    parliaments[country].flatMap { $0.count == 1 ? $0[0] : nil }
  }

  /// The country of an entity that has one only.
  func country(of entity: Int) -> Int? { countries[entity] }

  /// The capital of a country.
  func capital(of country: Int) -> Int? { capitals[country] }

  /// What an entity lies in or belongs to by its own facts.
  func parents(of entity: Int) -> ArraySlice<Int32> {
    guard types.indices.contains(entity) else { return [] }
    return parents[Int(parentStarts[entity])..<Int(parentStarts[entity + 1])]
  }

  /// Whether an entity is known to be a country.
  func isCountry(_ entity: Int) -> Bool {
    types.indices.contains(entity) && types[entity] & EntityTypes.country != 0
      && types[entity] & EntityTypes.untypedPlace == 0
  }
}
