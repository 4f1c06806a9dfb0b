import PropertyGraph

/// The entities of a store by their keys: what edges may lead to beside imported nodes.
public struct EntityKeys: Sendable {
  /// The label that all entities have.
  public static let label = "Entity"

  private var keys = TextDictionaryBuilder()
  private var typeOf: [Int32] = []
  private var types: [[String]] = []
  private var numberOfType: [String: Int32] = [:]

  /// The identifiers of the entities, by their numbers here.
  private(set) var ids: [Int64] = []

  /// Starts without entities.
  public init() {}

  /// How many entities there are.
  public var count: Int { ids.count }

  /// The labels entities have, in the order of the alphabet, `Entity` first; none when there are no entities.
  var labels: [String] { ids.isEmpty ? [] : [Self.label] + Set(types.joined()).sorted() }

  /// Adds an entity.
  ///
  /// - Parameter lineage: its type and what that is a kind of, the type first.
  public mutating func insert(key: String, id: Int64, lineage: [String]) {
    guard let name = lineage.first else { return }
    let type = numberOfType[name] ?? Int32(types.count)
    if type == types.count {
      types.append(lineage)
      numberOfType[name] = type
    }
    guard Int(keys.intern(key)) == ids.count else { return }
    ids.append(id)
    typeOf.append(type)
  }

  /// The number of the entity with a key.
  func number(of key: UnsafeBufferPointer<UInt8>) -> Int32? { keys.number(of: key) }

  /// The type of an entity.
  func type(of number: Int32) -> String { types[Int(typeOf[Int(number)])][0] }

  func has(_ number: Int32, label: String) -> Bool {
    label == Self.label || types[Int(typeOf[Int(number)])].contains(label)
  }
}
