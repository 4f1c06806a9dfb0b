import QueryLanguage

extension FunctionLibrary {
  /// Functions on strings; positions and lengths count Unicode scalars.
  static let stringFunctions: [Function] = [
    textFunction("toUpper") { $0.uppercased() },
    textFunction("toLower") { $0.lowercased() },
    textFunction("upper") { $0.uppercased() },
    textFunction("lower") { $0.lowercased() },
    textFunction("trim") { trimmed(trimmed($0[...], fromEnd: false), fromEnd: true) },
    textFunction("lTrim") { trimmed($0[...], fromEnd: false) },
    textFunction("rTrim") { trimmed($0[...], fromEnd: true) },
    textFunction("bTrim") { trimmed(trimmed($0[...], fromEnd: false), fromEnd: true) },
    lengthFunction("char_length"), lengthFunction("character_length"),
    Function(
      FunctionSignature(
        "substring", arity: 2...3, parameters: [.string, .integer], result: [.string, .null])
    ) {
      let scalars = try $0.string(0).unicodeScalars
      let start = try length($0, 1)
      let rest = scalars.dropFirst(start)
      return .string(String($0.count > 2 ? rest.prefix(try length($0, 2)) : rest))
    },
    Function(
      FunctionSignature("left", arity: 2...2, parameters: [.string, .integer], result: [.string, .null])
    ) { .string(String(try $0.string(0).unicodeScalars.prefix(try length($0, 1)))) },
    Function(
      FunctionSignature("right", arity: 2...2, parameters: [.string, .integer], result: [.string, .null])
    ) { .string(String(try $0.string(0).unicodeScalars.suffix(try length($0, 1)))) },
    Function(FunctionSignature("replace", arity: 3...3, parameters: [.string], result: [.string, .null])) {
      let parts = pieces(of: try $0.string(0), separatedBy: try $0.string(1))
      return .string(parts.joined(separator: try $0.string(2)))
    },
    Function(FunctionSignature("split", arity: 2...2, parameters: [.string], result: [.list, .null])) {
      let (text, separator) = (try $0.string(0), try $0.string(1))
      let parts =
        separator.isEmpty ? text.unicodeScalars.map { String($0) } : pieces(of: text, separatedBy: separator)
      return .list(parts.map(Value.string))
    },
  ]

  private static func textFunction(
    _ name: String, _ body: @escaping @Sendable (String) -> String
  ) -> Function {
    Function(FunctionSignature(name, arity: 1...1, parameters: [.string], result: [.string, .null])) {
      .string(body(try $0.string(0)))
    }
  }

  private static func lengthFunction(_ name: String) -> Function {
    Function(FunctionSignature(name, arity: 1...1, parameters: [.string], result: [.integer, .null])) {
      .integer(Int64(try $0.string(0).unicodeScalars.count))
    }
  }

  private static func length(_ arguments: Arguments, _ place: Int) throws -> Int {
    let length = try arguments.integer(place)
    guard length >= 0 else {
      throw arguments.valueFault(place, "this must not be negative", .numberOutOfRange)
    }
    return Int(length)
  }

  private static func trimmed<Text: StringProtocol>(_ text: Text, fromEnd: Bool) -> String {
    fromEnd
      ? String(String(text.reversed().drop { $0.isWhitespace }).reversed())
      : String(text.drop { $0.isWhitespace })
  }

  /// The parts of a text between the places where a separator stands; the whole text for an empty one.
  private static func pieces(of text: String, separatedBy separator: String) -> [String] {
    let (bytes, mark) = (Array(text.utf8), Array(separator.utf8))
    guard !mark.isEmpty, bytes.count >= mark.count else { return [text] }
    var parts: [String] = []
    var start = 0
    var place = 0
    while place + mark.count <= bytes.count {
      if bytes[place] == mark[0], bytes[place..<place + mark.count].elementsEqual(mark) {
        parts.append(String(decoding: bytes[start..<place], as: UTF8.self))
        place += mark.count
        start = place
      } else {
        place += 1
      }
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }
}
