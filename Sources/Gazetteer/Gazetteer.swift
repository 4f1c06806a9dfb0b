/// Entities and their names, ready to be looked up: what recognition reads.
///
/// Entities may lie in a compiled file, from which they are decoded when they are asked for; others, and further
/// names of those, may be added at any time without writing to it.
public struct Gazetteer: Sendable {
  /// The entities; an entity's index is its number within the gazetteer.
  public let entities: Entities

  /// The compiled file that holds the first entities, if any.
  public let file: SectionFile?

  /// What was added to the compiled file.
  public var additions: [Addition] { entities.additions }

  /// The numbers of the entities that are not in the file.
  private let numbers: KeyTable

  /// Creates a gazetteer from entities. Of entities that share a key the first is kept.
  public init(entities: [Entity]) {
    var numbers = KeyTable()
    var kept: [Entity] = []
    kept.reserveCapacity(entities.count)
    for entity in entities where numbers.number(of: entity.key, keyOf: { kept[$0].key }) == nil {
      numbers.insert(entity.key, number: kept.count)
      kept.append(entity)
    }
    self.init(entities: kept, numbers: numbers)
  }

  /// Wraps entities whose numbers are known.
  init(entities: [Entity], numbers: KeyTable) {
    self.init(entities: Entities(listed: entities), file: nil, numbers: numbers)
  }

  private init(entities: Entities, file: SectionFile?, numbers: KeyTable) {
    self.entities = entities
    self.file = file
    self.numbers = numbers
  }

  /// How much of a compiled gazetteer is opened, which takes the time of reading it once.
  public enum Extent: Sendable {
    /// All of it.
    case everything
    /// Entities, and what their names are found with as they are spelt, letter for letter or folded: a third of it.
    case exactNames
  }

  /// Opens a compiled gazetteer.
  ///
  /// - Throws: `GazetteerFileError`: `.notFound`, `.unreadable`, `.damaged` or `.otherVersion`.
  public init(compiled path: String, extent: Extent = .everything) throws(GazetteerFileError) {
    let sections = SectionID.entities.union(SectionID.exactNames)
    let file = try SectionFile(contentsOf: path, sections: extent == .everything ? nil : sections)
    try self.init(file, path: path)
  }

  /// Takes over a compiled gazetteer that is open.
  package init(_ file: SectionFile, path: String) throws(GazetteerFileError) {
    guard let table = EntityTable(file) else { throw .otherVersion(path: path) }
    self.init(entities: Entities(table: table), file: file, numbers: KeyTable())
  }

  /// The number of the entity with that key, or `nil`.
  public func number(ofKey key: String) -> Int? {
    entities.table?.number(ofKey: key) ?? numbers.number(of: key) { entities.key(ofListed: $0) }
  }

  /// The gazetteer with further entities. What an entity with a known key has more than the known one, names and
  /// facts, is added to that; its type is not changed.
  ///
  /// - Complexity: O(entities added so far and now).
  public func adding(_ added: some Sequence<Entity>) -> Gazetteer {
    var (entities, numbers) = (entities, numbers)
    for entity in added {
      let known =
        entities.table?.number(ofKey: entity.key)
        ?? numbers.number(of: entity.key) { entities.key(ofListed: $0) }
      if let known {
        entities.add(entity, to: known)
      } else {
        numbers.insert(entity.key, number: entities.count)
        entities.append(entity)
      }
    }
    return Gazetteer(entities: entities, file: file, numbers: numbers)
  }

  /// An entity that is not in the compiled file as it is.
  public struct Addition: Sendable {
    /// The number of the entity.
    public var number: Int
    /// The entity with all its names.
    public var entity: Entity
    /// The index of its first name that the file lacks.
    public var firstName: Int

    /// Creates an addition.
    public init(number: Int, entity: Entity, firstName: Int) {
      self.number = number
      self.entity = entity
      self.firstName = firstName
    }
  }
}
