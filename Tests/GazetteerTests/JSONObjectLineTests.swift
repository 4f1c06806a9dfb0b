import Foundation
import Gazetteer
import TestSupport
import Testing

/// What the fast reader takes for an object, the JSON library takes for the same one.
@Suite struct JSONObjectLineTests {
  private static let pieces = [
    "{", "}", "[", "]", ":", ",", "\"", "\\", "\\n", "\\u0627", "\\ud83d\\ude00", "\\ud83d", "\\x", "\"id\"",
    "\"text\"", "\"a\\\"b\"", "\"بوتين\"", "1", "-0", "01", "1.5", "true", "null", "nul", " ", "\t", "\u{1}",
    "{}", "[1,{}]",
    "\"id\":\"x\"", "\"text\":\"y\\tz\"",
  ]

  @Test func agreesWithTheLibrary() {
    var generator = SeededGenerator(seed: 31)
    var taken = 0
    for round in 0..<8_000 {
      var line = round % 2 == 0 ? "{" : ""
      for _ in 0..<Int.random(in: 0...9, using: &generator) {
        line += Self.pieces.randomElement(using: &generator) ?? ""
      }
      if round % 2 == 0 { line += "}" }
      guard let fields = fields(of: Array(line.utf8)) else { continue }
      // Numbers and nested values are passed, not read: the library may still refuse them.
      guard !fields.values.contains(.other) else { continue }
      taken += 1
      let library = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
      #expect(library != nil, "\(line)")
      #expect(library?.mapValues(Self.value) == fields, "\(line)")
    }
    #expect(taken > 30)
  }

  @Test(arguments: [
    "", "{", "{}}", "[]", "{\"a\":}", "{\"a\" 1}", "{\"a\":1,}", "{\"a\":\"b}", "{\"a\":tru}", "{'a':1}",
    "{\"a\":01}",
    "{\"a\":1}x", "{\"a\":\"\u{1}\"}", "{\"a\":[1}",
  ])
  func leavesToTheLibraryWhatIsNoPlainObject(line: String) {
    #expect(fields(of: Array(line.utf8)) == nil)
  }

  private enum Value: Equatable {
    case text(String)
    case other
  }

  private static func value(_ value: Any) -> Value {
    if let text = value as? String { return .text(text) }
    return .other
  }

  /// The fields that the fast reader finds; `nil` when it leaves the line to the library.
  private func fields(of line: [UInt8]) -> [String: Value]? {
    line.withUnsafeBufferPointer { line in
      var fields: [String: Value] = [:]
      var isDecoded = true
      var decoder = JSONStringDecoder()
      var object = JSONObjectLine(line)
      let isObject = object.forEachField { key, value in
        let name = String(decoding: line[key], as: UTF8.self)
        if case .string(let range, let hasEscapes) = value {
          isDecoded = isDecoded && decoder.decode(UnsafeBufferPointer(rebasing: line[range]))
          #expect(hasEscapes == line[range].contains(UInt8(ascii: "\\")))
          fields[name] = .text(String(decoding: decoder.bytes, as: UTF8.self))
        } else {
          fields[name] = .other
        }
      }
      return isObject && isDecoded ? fields : nil
    }
  }
}
