import Foundation
import Gazetteer

/// The few JSON values that columns hold, written the same way every time: sorted keys, no white space.
enum JSONText {
  static func encode(_ value: [String: String]) -> String {
    if value.isEmpty { return "{}" }
    var bytes: [UInt8] = []
    for (name, text) in value.sorted(by: { $0.key.precedes($1.key) }) {
      bytes.append(UInt8(ascii: bytes.isEmpty ? "{" : ","))
      JSONBytes.append(name.utf8, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      JSONBytes.append(text.utf8, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
    return String(decoding: bytes, as: UTF8.self)
  }

  static func encodeAny(_ value: some Encodable, empty: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return empty }
    return String(decoding: data, as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) -> Value? {
    try? JSONDecoder().decode(type, from: Data(text.utf8))
  }

  /// An object of strings; empty when the text is none.
  static func object(_ text: String) -> [String: String] {
    text == "{}" ? [:] : decode([String: String].self, text) ?? [:]
  }
}
