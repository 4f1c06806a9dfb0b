extension Gazetteer {
  /// The entities of a gazetteer by their numbers. Those of a compiled file are decoded each time they are asked
  /// for, which takes about a microsecond.
  public struct Entities: RandomAccessCollection, Sendable {
    let table: EntityTable?
    /// The entities behind those of the table.
    private var listed: [Entity]
    /// Entities of the table that know more by now.
    private var extended: [Int: Addition] = [:]

    init(listed: [Entity]) {
      table = nil
      self.listed = listed
    }

    init(table: EntityTable) {
      self.table = table
      listed = []
    }

    /// 0.
    public var startIndex: Int { 0 }

    /// The number of entities.
    public var endIndex: Int { tableCount + listed.count }

    /// The entity of that number.
    public subscript(number: Int) -> Entity {
      guard let table, number < table.count else { return listed[number - tableCount] }
      if !extended.isEmpty, let addition = extended[number] { return addition.entity }
      return table.entity(number)
    }

    /// The text of an entity's name, without decoding the others; `nil` when it has no name of that index.
    public func text(ofName name: Int, ofEntity number: Int) -> String? {
      if let table, number < table.count, extended.isEmpty {
        return table.text(ofName: name, ofEntity: number)
      }
      let names = self[number].names
      return names.indices.contains(name) ? names[name].text : nil
    }

    /// Which names the entities of the compiled file have; `nil` when there is no such file.
    public var compiledNames: CompiledNames? { table?.names }

    private var tableCount: Int { table?.count ?? 0 }

    /// The key of an entity that is not in the table.
    func key(ofListed number: Int) -> String { listed[number - tableCount].key }

    mutating func append(_ entity: Entity) { listed.append(entity) }

    /// Adds what an entity has more than the one of that number.
    mutating func add(_ entity: Entity, to number: Int) {
      if number >= tableCount {
        listed[number - tableCount].add(entity)
        return
      }
      let known = self[number]
      var addition =
        extended[number] ?? Addition(number: number, entity: known, firstName: known.names.count)
      addition.entity.add(entity)
      extended[number] = addition
    }

    var additions: [Addition] {
      extended.values.sorted { $0.number < $1.number }
        + listed.enumerated().map {
          Addition(number: tableCount + $0.offset, entity: $0.element, firstName: 0)
        }
    }
  }
}

extension Entity {
  /// Takes over the names, identifiers, positions and facts of another that this one lacks.
  fileprivate mutating func add(_ other: Entity) {
    names += other.names.filter { !names.contains($0) }
    identifiers.merge(other.identifiers) { own, _ in own }
    positions += other.positions.filter { !positions.contains($0) }
    for (property, values) in other.facts {
      let own = facts[property] ?? []
      facts[property] = own + values.filter { !own.contains($0) }
    }
  }
}
