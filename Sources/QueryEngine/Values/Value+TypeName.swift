import PropertyGraph

extension Value {
  /// The name of the value's type as `valueType` gives it, in the terms of ISO GQL.
  var typeName: String {
    switch self {
    case .null: "NULL"
    case .boolean: "BOOLEAN NOT NULL"
    case .integer: "INTEGER NOT NULL"
    case .float: "FLOAT NOT NULL"
    case .string: "STRING NOT NULL"
    case .list(let items): "LIST<\(Self.commonTypeName(items))> NOT NULL"
    case .map: "MAP NOT NULL"
    case .node: "NODE NOT NULL"
    case .relationship: "RELATIONSHIP NOT NULL"
    case .path: "PATH NOT NULL"
    case .temporal(let value): "\(value.typeName) NOT NULL"
    }
  }

  private static func commonTypeName(_ items: [Value]) -> String {
    let names = Set(items.map(\.typeName)).sorted()
    return names.isEmpty ? "NOTHING" : names.joined(separator: " | ")
  }
}

extension TemporalValue {
  fileprivate var typeName: String {
    switch self {
    case .date: "DATE"
    case .localTime: "LOCAL TIME"
    case .time: "ZONED TIME"
    case .localDateTime: "LOCAL DATETIME"
    case .dateTime: "ZONED DATETIME"
    case .duration: "DURATION"
    }
  }
}
