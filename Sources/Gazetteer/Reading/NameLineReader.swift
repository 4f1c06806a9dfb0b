import Foundation

/// Reads JSON Lines with one name a line: `{"id": "…", "alias": "…", "lang": "ar"}`.
///
/// `key` or `id` names the entity, `name` or `alias` the name; `language` or `lang`, `type` and `kind` may be
/// left out. An entity whose type no line gives is a `Thing`. Other fields are not read.
struct NameLineReader {
  private enum Field {
    case key, name, language, type, kind
  }

  /// What a line says, by field.
  private struct Fields<Text> {
    var key, name, language, type, kind: Text?

    subscript(field: Field) -> Text? {
      get {
        switch field {
        case .key: key
        case .name: name
        case .language: language
        case .type: type
        case .kind: kind
        }
      }
      set {
        switch field {
        case .key: key = newValue
        case .name: name = newValue
        case .language: language = newValue
        case .type: type = newValue
        case .kind: kind = newValue
        }
      }
    }
  }

  private var types = CellCache<EntityType?>()
  private var languages = CellCache<String>()
  private var kinds = CellCache<FieldSyntax.NameKind>()

  /// Reads lines into the assembler. Time is linear in their size.
  static func read(_ source: SourceBytes, into assembler: inout GazetteerAssembler) {
    let bytes = source.bytes
    var reader = NameLineReader()
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while start < bytes.count, !assembler.hasFailed {
      let end = LineEnd.next(in: bytes, from: start)
      number += 1
      reader.read(UnsafeBufferPointer(rebasing: bytes[start..<end]), line: number, into: &assembler)
      start = end + 1
      if source.isThrough(min(start, bytes.count)) { assembler.pause() }
    }
    if number == 0 {
      assembler.report(
        .warning, .syntax, line: 0, "the file has no lines; expected objects with \"id\" and \"alias\"")
    }
  }

  private mutating func read(
    _ line: UnsafeBufferPointer<UInt8>, line number: Int, into assembler: inout GazetteerAssembler
  ) {
    if line.allSatisfy({ $0 <= 0x20 }) { return }
    var values = Fields<UnsafeBufferPointer<UInt8>>()
    var isPlain = true
    var object = JSONObjectLine(line)
    let isObject = object.forEachField { key, value in
      guard let field = Self.field(UnsafeBufferPointer(rebasing: line[key])) else { return }
      switch value {
      case .string(let range, false): values[field] = UnsafeBufferPointer(rebasing: line[range])
      case .string, .nested: isPlain = false
      case .literal(let range):
        values[field] = line[range].first == 0x6E ? nil : UnsafeBufferPointer(rebasing: line[range])
      }
    }
    do throws(FieldSyntax.Failure) {
      if isObject, isPlain {
        try read(values, number, into: &assembler)
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
    // The texts one after the other, and where in them each field stands.
    var texts: [UInt8] = []
    var ranges = Fields<Range<Int>>()
    for (key, value) in fields {
      guard let field = Array(key.utf8).withUnsafeBufferPointer(Self.field), !(value is NSNull) else {
        continue
      }
      guard let text = (value as? String) ?? (value as? NSNumber)?.stringValue else {
        throw FieldSyntax.Failure(code: .field, message: "\"\(key)\" is not a text; write it in quotes")
      }
      ranges[field] = texts.count..<texts.count + text.utf8.count
      texts.append(contentsOf: text.utf8)
    }
    try texts.withUnsafeBufferPointer { bytes throws(FieldSyntax.Failure) in
      func part(_ range: Range<Int>?) -> UnsafeBufferPointer<UInt8>? {
        range.map { UnsafeBufferPointer(rebasing: bytes[$0]) }
      }
      let values = Fields(
        key: part(ranges.key), name: part(ranges.name), language: part(ranges.language),
        type: part(ranges.type), kind: part(ranges.kind))
      try read(values, number, into: &assembler)
    }
  }

  private mutating func read(
    _ values: Fields<UnsafeBufferPointer<UInt8>>, _ line: Int, into assembler: inout GazetteerAssembler
  ) throws(FieldSyntax.Failure) {
    guard let keyBytes = values.key else {
      throw FieldSyntax.Failure(code: .key, message: "this line has no \"id\"; give the entity's")
    }
    guard let nameBytes = values.name else {
      throw FieldSyntax.Failure(code: .name, message: "this line has no \"alias\"; give the name")
    }
    let language = try Self.meaning(values.language, &languages, "und", FieldSyntax.language)
    let kind = try Self.meaning(
      values.kind, &kinds, FieldSyntax.NameKind(kind: .alias, needsContext: false),
      FieldSyntax.nameKind)
    let type = try Self.meaning(values.type, &types, nil) { name throws(FieldSyntax.Failure) in
      name.isEmpty ? nil : try FieldSyntax.type(name)
    }
    let name = try Self.text(nameBytes)
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
    assembler.entity(try FieldSyntax.key(try Self.text(keyBytes)), type: type, line: line)
    assembler.allowNoType()
    assembler.add(
      EntityName(text: name, language: language, kind: kind.kind, needsContext: needsContext), line: line)
  }

  /// What a text means, found out once for all lines that say the same.
  private static func meaning<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>?, _ cache: inout CellCache<Value>,
    _ standard: Value, _ parse: (String) throws(FieldSyntax.Failure) -> Value
  ) throws(FieldSyntax.Failure) -> Value {
    guard let bytes else { return standard }
    let cell = bytes[bytes.indices]
    if let known = cache.result(for: cell) { return try known.get() }
    let result = Result { () throws(FieldSyntax.Failure) in try parse(try text(bytes)) }
    cache.remember(result, for: cell)
    return try result.get()
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(FieldSyntax.Failure) -> String {
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
