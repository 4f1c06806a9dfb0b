/// The rarely needed facts about an entity as bytes: identifiers, positions, facts; each list behind its length,
/// each text behind its own.
struct DetailReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads everything; what is damaged reads as nothing.
  mutating func read(into entity: inout Entity) {
    for _ in 0..<count() { entity.identifiers[text()] = text() }
    for _ in 0..<count() {
      let (title, holder, from, until) = (text(), text(), text(), text())
      entity.positions.append(
        Position(
          title: title, of: holder, from: from.isEmpty ? nil : from, until: until.isEmpty ? nil : until))
    }
    for _ in 0..<count() {
      let property = text()
      entity.facts[property] = (0..<count()).map { _ in text() }
    }
  }

  /// A length, which cannot exceed the bytes that are left.
  private mutating func count() -> Int {
    guard position + 4 <= bytes.count else {
      position = bytes.count
      return 0
    }
    var value = 0
    for index in (0..<4).reversed() { value = value << 8 | Int(bytes[position + index]) }
    position += 4
    return min(value, bytes.count - position)
  }

  private mutating func text() -> String {
    let length = count()
    defer { position += length }
    return String(decoding: bytes[position..<position + length], as: UTF8.self)
  }
}

/// Writes what `DetailReader` reads.
enum DetailWriter {
  /// Appends the details of an entity, nothing when it has none.
  static func append(_ entity: Entity, to bytes: inout [UInt8]) {
    if entity.identifiers.isEmpty, entity.positions.isEmpty, entity.facts.isEmpty { return }
    append(entity.identifiers.count, to: &bytes)
    for (scheme, value) in entity.identifiers.sorted(by: { $0.key < $1.key }) {
      append(scheme, to: &bytes)
      append(value, to: &bytes)
    }
    append(entity.positions.count, to: &bytes)
    for position in entity.positions {
      for text in [position.title, position.of, position.from ?? "", position.until ?? ""] {
        append(text, to: &bytes)
      }
    }
    append(entity.facts.count, to: &bytes)
    for (property, values) in entity.facts.sorted(by: { $0.key < $1.key }) {
      append(property, to: &bytes)
      append(values.count, to: &bytes)
      for value in values { append(value, to: &bytes) }
    }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(text.utf8.count, to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }

  private static func append(_ count: Int, to bytes: inout [UInt8]) {
    for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
  }
}
