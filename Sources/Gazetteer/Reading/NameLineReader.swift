import Foundation

/// Reads JSON Lines with one name a line: `{"id": "…", "alias": "…", "lang": "ar"}`.
///
/// `key` or `id` names the entity, `name` or `alias` the name; `language` or `lang`, `type` and `kind` may be
/// left out. An entity whose type no line gives is a `Thing`. Other fields are not read.
struct NameLineReader {
  private enum Field: Int, CaseIterable {
    case key, name, language, type, kind
  }

  private var types = CellCache<EntityType?>()
  private var languages = CellCache<String>()
  private var kinds = CellCache<FieldSyntax.NameKind>()
  private var previous: (key: String, entity: Int)?

  /// Reads lines into the assembler. Time is linear in their size.
  static func read(_ bytes: [UInt8], into assembler: inout GazetteerAssembler) {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = NameLineReader()
      var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      var number = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        number += 1
        reader.read(UnsafeBufferPointer(rebasing: bytes[start..<end]), line: number, into: &assembler)
        start = end + 1
      }
      if number == 0 {
        assembler.report(
          .warning, .syntax, line: 0, "the file has no lines; expected objects with \"id\" and \"alias\"")
      }
    }
  }

  private mutating func read(
    _ line: UnsafeBufferPointer<UInt8>, line number: Int, into assembler: inout GazetteerAssembler
  ) {
    if line.allSatisfy({ $0 <= 0x20 }) { return }
    var values = [Range<Int>?](repeating: nil, count: Field.allCases.count)
    var isPlain = true
    var object = JSONObjectLine(line)
    let isObject = object.forEachField { key, value in
      guard let field = Self.field(UnsafeBufferPointer(rebasing: line[key])) else { return }
      switch value {
      case .string(let range, false): values[field.rawValue] = range
      case .string, .nested: isPlain = false
      case .literal(let range): values[field.rawValue] = line[range].first == 0x6E ? nil : range
      }
    }
    do throws(FieldSyntax.Failure) {
      if isObject, isPlain {
        try read(values.map { $0.map { UnsafeBufferPointer(rebasing: line[$0]) } }, number, into: &assembler)
      } else {
        try readUnusual(line, number, into: &assembler)
      }
    } catch {
      assembler.report(.error, error.code, line: number, error.message)
    }
  }

  /// Reads a line with escapes, or one that is no JSON.
  private mutating func readUnusual(
    _ line: UnsafeBufferPointer<UInt8>, _ number: Int, into assembler: inout GazetteerAssembler
  ) throws(FieldSyntax.Failure) {
    guard let fields = (try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any] else {
      throw FieldSyntax.Failure(
        code: String(validating: line, as: UTF8.self) == nil ? .encoding : .syntax,
        message: "this line is not a JSON object; write one with \"id\" and \"alias\" a line")
    }
    var texts = [[UInt8]?](repeating: nil, count: Field.allCases.count)
    for (key, value) in fields {
      guard let field = Array(key.utf8).withUnsafeBufferPointer(Self.field), !(value is NSNull) else {
        continue
      }
      guard let text = (value as? String) ?? (value as? NSNumber)?.stringValue else {
        throw FieldSyntax.Failure(code: .field, message: "\"\(key)\" is not a text; write it in quotes")
      }
      texts[field.rawValue] = Array(text.utf8)
    }
    // What is read from the buffers is copied before they go.
    let all = texts.map { $0.map { ContiguousArray($0) } }
    var failure: FieldSyntax.Failure?
    Self.withBuffers(all[...], []) { buffers in
      do throws(FieldSyntax.Failure) {
        try read(buffers, number, into: &assembler)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private static func withBuffers(
    _ texts: ArraySlice<ContiguousArray<UInt8>?>, _ buffers: [UnsafeBufferPointer<UInt8>?],
    _ body: ([UnsafeBufferPointer<UInt8>?]) -> Void
  ) {
    guard let first = texts.first else { return body(buffers) }
    guard let first else { return withBuffers(texts.dropFirst(), buffers + [nil], body) }
    first.withUnsafeBufferPointer { withBuffers(texts.dropFirst(), buffers + [$0], body) }
  }

  private mutating func read(
    _ values: [UnsafeBufferPointer<UInt8>?], _ line: Int, into assembler: inout GazetteerAssembler
  ) throws(FieldSyntax.Failure) {
    guard let keyBytes = values[Field.key.rawValue] else {
      throw FieldSyntax.Failure(code: .key, message: "this line has no \"id\"; give the entity's")
    }
    guard let nameBytes = values[Field.name.rawValue] else {
      throw FieldSyntax.Failure(code: .name, message: "this line has no \"alias\"; give the name")
    }
    let language = try meaning(values[Field.language.rawValue], \.languages, "und", FieldSyntax.language)
    let kind = try meaning(
      values[Field.kind.rawValue], \.kinds, FieldSyntax.NameKind(kind: .alias, needsContext: false),
      FieldSyntax.nameKind)
    let type = try meaning(values[Field.type.rawValue], \.types, nil) { name throws(FieldSyntax.Failure) in
      name.isEmpty ? nil : try FieldSyntax.type(name)
    }
    let name = try text(nameBytes)
    if name.isEmpty {
      throw FieldSyntax.Failure(code: .name, message: "the name is empty; write one or remove the line")
    }
    var needsContext = kind.needsContext
    if let weakness = NameText.weakness(of: name) {
      needsContext = true
      assembler.report(
        .warning, .name, line: line,
        "the name '\(name)' \(weakness); it will count only where its surroundings speak for it")
    }
    guard let entity = try entity(keyBytes, type, line, into: &assembler) else { return }
    assembler.add(
      EntityName(text: name, language: language, kind: kind.kind, needsContext: needsContext), to: entity,
      line: line)
  }

  /// The entity of a line; lines of one entity usually stand together.
  private mutating func entity(
    _ keyBytes: UnsafeBufferPointer<UInt8>, _ type: EntityType?, _ line: Int,
    into assembler: inout GazetteerAssembler
  ) throws(FieldSyntax.Failure) -> Int? {
    let key = try FieldSyntax.key(try text(keyBytes))
    if let previous, previous.key == key, type == nil { return previous.entity }
    guard let entity = assembler.entity(key, type: type, line: line) else { return nil }
    assembler.allowNoType(entity)
    previous = (key, entity)
    return entity
  }

  /// What a text means, found out once for all lines that say the same.
  private mutating func meaning<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>?, _ cache: WritableKeyPath<NameLineReader, CellCache<Value>>,
    _ standard: Value, _ parse: (String) throws(FieldSyntax.Failure) -> Value
  ) throws(FieldSyntax.Failure) -> Value {
    guard let bytes else { return standard }
    let cell = bytes[bytes.indices]
    if let known = self[keyPath: cache].result(for: cell) { return try known.get() }
    let result = Result { () throws(FieldSyntax.Failure) in try parse(try text(bytes)) }
    self[keyPath: cache].remember(result, for: cell)
    return try result.get()
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(FieldSyntax.Failure) -> String {
    if let text = NameText.clean(bytes) { return text }
    throw FieldSyntax.Failure(code: .encoding, message: "this line is not UTF-8; save the file as UTF-8")
  }

  private static func field(_ key: UnsafeBufferPointer<UInt8>) -> Field? {
    switch key.count {
    case 2: key.elementsEqual("id".utf8) ? .key : nil
    case 3: key.elementsEqual("key".utf8) ? .key : nil
    case 4:
      key.elementsEqual("name".utf8)
        ? .name
        : key.elementsEqual("lang".utf8)
          ? .language : key.elementsEqual("type".utf8) ? .type : key.elementsEqual("kind".utf8) ? .kind : nil
    case 5: key.elementsEqual("alias".utf8) ? .name : nil
    case 8: key.elementsEqual("language".utf8) ? .language : nil
    default: nil
    }
  }
}
