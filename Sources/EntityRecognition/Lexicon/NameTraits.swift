import Gazetteer

/// What recognition asks of a name and its entity again and again, in one number.
struct NameTraits: Sendable, Hashable {
  fileprivate(set) var bits: UInt32

  /// The outermost types of entities, whose places here are part of the format.
  private static let roots = EntityType.all.filter { $0.lineage.count == 1 }.map(\.name)
  private static let kinds = EntityName.Kind.allCases

  private static let rootNumbers = EntityType.all.map { type in
    UInt32(roots.firstIndex(of: type.root) ?? 0)
  }

  init(_ name: EntityBytes.Name, text: ArraySlice<UInt8>, of type: EntityType) {
    bits =
      UInt32(name.kind.number) | (name.needsContext ? 1 << 4 : 0) | (Self.rootNumbers[Int(type.number)] << 8)
    guard let first = text.first else { return }
    if first < 0x80 { bits |= 1 << 7 }
    // Arabic letters have no case.
    if (0xD8...0xDB).contains(first) { return }
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    guard scalars.first?.properties.isUppercase == true else { return }
    bits |= 1 << 5
    if scalars.count <= 5, scalars.allSatisfy(\.properties.isUppercase) { bits |= 1 << 6 }
  }

  fileprivate init(bits: UInt32) { self.bits = bits }

  /// What kind of name it is.
  var kind: EntityName.Kind {
    let index = Int(bits & 15)
    return index < Self.kinds.count ? Self.kinds[index] : .alias
  }

  /// The outermost type of the entity.
  var rootType: String {
    let index = Int(bits >> 8 & 7)
    return index < Self.roots.count ? Self.roots[index] : Self.roots[0]
  }

  /// Whether the name counts only where its surroundings speak for it.
  var needsContext: Bool { bits & 1 << 4 != 0 }

  /// Whether the name begins with a capital.
  var isCapitalized: Bool { bits & 1 << 5 != 0 }

  /// Whether the name is a few capitals.
  var isAcronym: Bool { bits & 1 << 6 != 0 }

  /// Whether the name begins with an ASCII character.
  var isASCII: Bool { bits & 1 << 7 != 0 }
}

/// An entry as three numbers: the entity; the index of its name in 16 bits, the traits in 14 and the form in 2;
/// the bounds of the core in 16 bits each.
struct PackedEntry: Sendable {
  var entity: UInt32
  var name: UInt32
  var core: UInt32

  init(_ entity: UInt32, _ name: UInt32, _ core: UInt32) {
    (self.entity, self.name, self.core) = (entity, name, core)
  }

  init(_ entry: NameTrie.Entry) {
    entity = UInt32(bitPattern: entry.entity)
    name =
      UInt32(bitPattern: entry.name) & 0xFFFF | (entry.traits.bits & 0x3FFF) << 16
      | UInt32(entry.form.rawValue) << 30
    core =
      UInt32(UInt16(bitPattern: entry.core.lowerBound))
      | UInt32(UInt16(bitPattern: entry.core.upperBound)) << 16
  }

  var entry: NameTrie.Entry {
    let low = Int16(truncatingIfNeeded: core & 0x7FFF)
    let high = Int16(truncatingIfNeeded: core >> 16 & 0x7FFF)
    return NameTrie.Entry(
      entity: Int32(bitPattern: entity), name: Int32(name & 0xFFFF),
      form: NameTrie.Form(rawValue: UInt8(name >> 30)) ?? .whole, core: low..<max(low, high),
      traits: NameTraits(bits: name >> 16 & 0x3FFF))
  }
}
