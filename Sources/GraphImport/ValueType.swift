/// What the cells of a column hold.
public indirect enum ValueType: Sendable, Hashable {
  /// `true` or `false`.
  case boolean
  /// A whole number of 64 bits.
  case integer
  /// A floating-point number of 64 bits.
  case float
  /// A text.
  case string
  /// A date or a time.
  case temporal(Temporal)
  /// Several values in one cell, separated by `;`.
  case list(ValueType)

  /// The kinds of dates and times.
  public enum Temporal: String, Sendable, Hashable, CaseIterable {
    /// A day.
    case date
    /// A time of day.
    case localTime = "localtime"
    /// A time of day at an offset from UTC.
    case time
    /// A day and a time of day.
    case localDateTime = "localdatetime"
    /// A day and a time of day at an offset from UTC.
    case dateTime = "datetime"
  }

  private static let names: [String: ValueType] = [
    "bool": .boolean, "boolean": .boolean,
    "int": .integer, "integer": .integer, "long": .integer, "short": .integer, "byte": .integer,
    "int8": .integer, "int16": .integer, "int32": .integer, "int64": .integer, "bigint": .integer,
    "serial": .integer,
    "float": .float, "double": .float, "real": .float,
    "string": .string, "text": .string, "varchar": .string, "char": .string, "uuid": .string,
    "date": .temporal(.date), "localtime": .temporal(.localTime), "time": .temporal(.time),
    "localdatetime": .temporal(.localDateTime), "timestamp": .temporal(.localDateTime),
    "datetime": .temporal(.dateTime), "duration": .string,
  ]

  /// Reads a type as headers of neo4j-admin and schemas of SQL and Kùzu name it, in any case: `int`, `INT64`,
  /// `long`, `double`, `string`, `string[]` and so on.
  public init?(named name: String) {
    let name = name.lowercased()
    if name.hasSuffix("[]") {
      guard let element = ValueType(named: String(name.dropLast(2))) else { return nil }
      self = .list(element)
    } else if let type = Self.names[name] {
      self = type
    } else {
      return nil
    }
  }

  /// What keys of this type are kept as: days and times are as good as the texts that write them.
  var keyType: ValueType {
    if case .temporal = self { return .string }
    return self
  }

  /// The name it is stored under, which `init(named:)` reads.
  public var name: String {
    switch self {
    case .boolean: "bool"
    case .integer: "int"
    case .float: "float"
    case .string: "string"
    case .temporal(let kind): kind.rawValue
    case .list(let element): element.name + "[]"
    }
  }
}
