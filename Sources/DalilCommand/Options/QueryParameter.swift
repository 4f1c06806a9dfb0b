import ArgumentParser
import Foundation
import QueryEngine

/// A parameter of a query on the command line, `name=value`. A value that is JSON is taken as such, anything
/// else is a text.
struct QueryParameter: ExpressibleByArgument {
  let name: String
  let value: Value

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
    let name = argument[..<equals].drop { $0 == "$" }
    let text = String(argument[argument.index(after: equals)...])
    self.name = String(name)
    let json = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    value = json?.value ?? .string(text)
  }

  /// JSON as a value of a query.
  private struct JSONValue: Decodable {
    let value: Value

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        value = .null
      } else if let boolean = try? container.decode(Bool.self) {
        value = .boolean(boolean)
      } else if let integer = try? container.decode(Int64.self) {
        value = .integer(integer)
      } else if let float = try? container.decode(Double.self) {
        value = .float(float)
      } else if let text = try? container.decode(String.self) {
        value = .string(text)
      } else if let list = try? container.decode([JSONValue].self) {
        value = .list(list.map(\.value))
      } else {
        value = .map(try container.decode([String: JSONValue].self).mapValues(\.value))
      }
    }
  }
}
