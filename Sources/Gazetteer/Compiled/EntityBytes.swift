/// An entity in bytes and numbers: what compiling takes, in buffers that are used again for the next, without an
/// allocation for each name.
package struct EntityBytes: Sendable {
  /// A name.
  package struct Name: Sendable {
    /// Where its letters stand in the text.
    package var text: Range<Int>
    /// The number of its language.
    package var language: UInt16
    /// What kind of name it is.
    package var kind: EntityName.Kind
    /// Whether it counts only where its surroundings speak for it.
    package var needsContext: Bool
  }

  /// The key and the names, one after the other.
  package var text: [UInt8] = []
  /// How many bytes of the text are the key.
  package var keyLength = 0
  /// The type.
  package var type: EntityType
  /// The names.
  package var names: [Name] = []
  /// Identifiers, positions and facts, as `DetailWriter` writes them.
  var details: [UInt8] = []

  /// An entity without a key.
  package init() { type = EntityType.all[0] }

  /// Takes over an entity, with its languages numbered.
  package mutating func assign(_ entity: Entity, languages: inout LanguageNumbers) {
    text.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    details.removeAll(keepingCapacity: true)
    type = entity.type
    text.append(contentsOf: entity.key.utf8)
    keyLength = text.count
    for name in entity.names {
      let start = text.count
      text.append(contentsOf: name.text.utf8)
      names.append(
        Name(
          text: start..<text.count, language: languages.number(of: name.language), kind: name.kind,
          needsContext: name.needsContext))
    }
    DetailWriter.append(entity, to: &details)
  }
}

/// The languages of names and their numbers, in the order in which they were met.
package struct LanguageNumbers: Sendable {
  /// The languages by their numbers.
  package private(set) var names: [String] = []
  private var numbers: [String: UInt16] = [:]
  private var last: (name: String, number: UInt16)?

  /// Starts without languages.
  package init() {}

  /// The number of a language.
  package mutating func number(of name: String) -> UInt16 {
    if let last, last.name == name { return last.number }
    let number = numbers[name] ?? UInt16(clamping: names.count)
    if Int(number) == names.count {
      names.append(name)
      numbers[name] = number
    }
    last = (name, number)
    return number
  }
}
