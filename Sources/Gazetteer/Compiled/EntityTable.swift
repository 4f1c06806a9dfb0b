/// The entities of a compiled gazetteer, read from its columns when they are asked for.
struct EntityTable: Sendable {
  /// How many entities there are.
  let count: Int

  private let file: SectionFile
  private let keyStarts: Column<UInt32>
  private let keyBytes: Column<UInt8>
  private let keySlots: Column<UInt32>
  private let types: Column<UInt8>
  private let nameTextStarts: Column<UInt32>
  private let nameText: Column<UInt8>
  private let nameLanguages: Column<UInt16>
  private let nameKinds: Column<UInt8>
  private let detailStarts: Column<UInt32>
  private let detailBytes: Column<UInt8>
  private let typesByNumber: [EntityType]
  private let languages: [String]

  /// Finds the columns. `nil` when a type of entity is not known.
  init?(_ file: SectionFile) {
    self.file = file
    keyStarts = file.column(.keyStarts)
    keyBytes = file.column(.keyBytes)
    keySlots = file.column(.keySlots)
    types = file.column(.entityTypes)
    nameTextStarts = file.column(.nameTextStarts)
    nameText = file.column(.nameText)
    nameLanguages = file.column(.nameLanguages)
    nameKinds = file.column(.nameKinds)
    names = CompiledNames(
      starts: file.column(.nameStarts), count: nameKinds.count, entityCount: types.count)
    detailStarts = file.column(.detailStarts)
    detailBytes = file.column(.detailBytes)
    count = types.count
    languages = Self.strings(file.column(.languageNames))
    var typesByNumber: [EntityType] = []
    for name in Self.strings(file.column(.typeNames)) {
      guard let type = EntityType(named: name) else { return nil }
      typesByNumber.append(type)
    }
    guard !typesByNumber.isEmpty else { return nil }
    self.typesByNumber = typesByNumber
  }

  /// An entity, decoded.
  func entity(_ number: Int) -> Entity {
    var entity = Entity(
      key: key(of: number), type: type(of: number), names: names.range(ofEntity: number).map(name))
    let bytes = detailBytes[detailStarts.range(number)]
    if !bytes.isEmpty {
      var reader = DetailReader(bytes: bytes)
      reader.read(into: &entity)
    }
    return entity
  }

  func key(of number: Int) -> String {
    String(decoding: keyBytes[keyStarts.range(number)], as: UTF8.self)
  }

  func type(of number: Int) -> EntityType {
    let type = Int(types[number])
    return typesByNumber[type < typesByNumber.count ? type : 0]
  }

  private func name(_ index: Int) -> EntityName {
    let kinds = EntityName.Kind.allCases
    let bits = nameKinds[index]
    let kind = Int(bits & 0x7F)
    let language = Int(nameLanguages[index])
    return EntityName(
      text: text(ofName: index),
      language: language < languages.count ? languages[language] : "und",
      kind: kind < kinds.count ? kinds[kind] : .alias, needsContext: bits & 0x80 != 0)
  }

  /// Which names there are.
  let names: CompiledNames

  /// The text of an entity's name; `nil` when it has no name of that index.
  func text(ofName name: Int, ofEntity number: Int) -> String? {
    let names = names.range(ofEntity: number)
    return name >= 0 && name < names.count ? text(ofName: names.lowerBound + name) : nil
  }

  private func text(ofName index: Int) -> String {
    String(decoding: nameText[nameTextStarts.range(index)], as: UTF8.self)
  }

  /// The number of the entity with that key.
  func number(ofKey key: String) -> Int? {
    let hash = EntityTableWriter.hash(of: key)
    // The first number says how many slots there are.
    var slot = OrderedSlots(count: UInt64(keySlots[0])).home(of: hash) + 1
    while slot < keySlots.count, keySlots[slot] != 0 {
      let number = Int(keySlots[slot]) - 1
      if number < count, keyBytes[keyStarts.range(number)].elementsEqual(key.utf8) { return number }
      slot += 1
    }
    return nil
  }

  private static func strings(_ column: Column<UInt8>) -> [String] {
    column[0..<column.count].split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
