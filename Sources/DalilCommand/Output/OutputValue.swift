/// A value to be printed: what every output format knows how to write.
enum OutputValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case string(String)
  case list([OutputValue])
  /// Fields in the order they are printed.
  case object([Field])

  /// A named value.
  struct Field: Hashable, Sendable {
    let name: String
    let value: OutputValue
  }

  /// A string, or `null`.
  static func optional(_ text: String?) -> OutputValue { text.map(OutputValue.string) ?? .null }

  /// An integer.
  static func integer(_ number: Int) -> OutputValue { .integer(Int64(number)) }

  /// An object with the fields in the order given.
  static func fields(_ fields: (String, OutputValue)...) -> OutputValue {
    .object(fields.map { Field(name: $0.0, value: $0.1) })
  }

  /// The field of an object, `null` where there is none.
  subscript(name: String) -> OutputValue {
    guard case .object(let fields) = self else { return .null }
    return fields.first { $0.name == name }?.value ?? .null
  }

  /// Whether the value is a number, to be aligned with others at its end.
  var isNumber: Bool {
    switch self {
    case .integer, .float: true
    default: false
    }
  }

  /// The value as a cell of a table: strings as they are, nothing for `null`, lists separated by commas,
  /// objects as JSON.
  var cell: String {
    switch self {
    case .null: ""
    case .string(let text): text
    case .list(let values) where !values.contains(where: \.isComposite):
      values.map(\.cell).joined(separator: ", ")
    default: json
    }
  }

  private var isComposite: Bool {
    switch self {
    case .list, .object: true
    default: false
    }
  }

  /// The value as JSON on one line, letters of every script as they are.
  var json: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    // JSON has neither infinity nor NaN.
    case .float(let value): text += value.isFinite ? "\(value)" : "null"
    case .string(let value): Self.write(value, to: &text)
    case .list(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let fields):
      text += "{"
      for (index, field) in fields.enumerated() {
        if index > 0 { text += "," }
        Self.write(field.name, to: &text)
        text += ":"
        field.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    defer { text += "\"" }
    let isPlain = string.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
    if isPlain {
      text += string
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
