/// Entities and their names, ready to be looked up: what recognition reads.
public struct Gazetteer: Sendable {
  /// The entities; an entity's index in this array is its number within the gazetteer.
  public let entities: [Entity]

  private let numbers: [String: Int]

  /// Creates a gazetteer from entities. Of entities that share a key the first is kept.
  public init(entities: [Entity]) {
    var numbers: [String: Int] = [:]
    numbers.reserveCapacity(entities.count)
    var kept: [Entity] = []
    kept.reserveCapacity(entities.count)
    for entity in entities where numbers[entity.key] == nil {
      numbers[entity.key] = kept.count
      kept.append(entity)
    }
    self.entities = kept
    self.numbers = numbers
  }

  /// Wraps entities whose numbers are known.
  init(entities: [Entity], numbers: [String: Int]) {
    self.entities = entities
    self.numbers = numbers
  }

  /// The number of the entity with that key, or `nil`.
  public func number(ofKey key: String) -> Int? { numbers[key] }
}
