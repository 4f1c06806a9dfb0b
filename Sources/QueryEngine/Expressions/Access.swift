import PropertyGraph
import QueryLanguage

/// A property of the node or relationship in a slot, read straight from its column.
struct SlotProperty: Evaluable {
  let slot: Int
  let name: String
  /// The key's number; `nil` when nothing in the graph had it before the query.
  let key: Int?
  let range: SourceRange

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    switch frame.batch.columns[slot] {
    case .nodes(let numbers):
      guard numbers[row] >= 0, let key = number(in: frame) else { return .null }
      return Value(frame.runtime.graph.property(key, ofNode: Int(numbers[row])))
    case .relationships(let numbers):
      guard numbers[row] >= 0, let key = number(in: frame) else { return .null }
      return Value(frame.runtime.graph.property(key, ofRelationship: Int(numbers[row])))
    case .integers, .values:
      let base = frame.batch.columns[slot].value(at: row, in: frame.runtime.reference)
      return try PropertyAccess.property(name, of: base, at: range)
    }
  }

  private func number(in frame: Frame) -> Int? { key ?? frame.runtime.graph.key(named: name) }
}

/// A property of any value that has properties.
struct PropertyAccess: Evaluable {
  let base: any Evaluable
  let key: String
  let range: SourceRange

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    try Self.property(key, of: try base.value(row, frame), at: range)
  }

  static func property(_ key: String, of base: Value, at range: SourceRange) throws -> Value {
    switch base {
    case .null: return .null
    case .node(let node): return node[key]
    case .relationship(let relationship): return relationship[key]
    case .map(let entries): return entries[key] ?? .null
    case .temporal(let value):
      guard let component = value.component(key) else {
        throw Fault(
          .argumentError, .runtime, .invalidArgumentValue, at: range,
          "\(value.kindName) has no component '\(key)'")
      }
      return component
    default: throw Fault.type(.invalidArgumentType, at: range, "\(base.kindName) has no properties")
    }
  }
}

/// `list[index]` and `map['key']`
struct ElementAccess: Evaluable {
  let base: any Evaluable
  let index: any Evaluable
  let range: SourceRange

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    let base = try base.value(row, frame)
    let index = try index.value(row, frame)
    switch (base, index) {
    case (.null, _), (_, .null): return .null
    case (.list(let items), .integer(let place)):
      let position = place < 0 ? place &+ Int64(items.count) : place
      return position >= 0 && position < items.count ? items[Int(position)] : .null
    case (.list, _): throw Fault.kind(index, wanted: "an integer as index of a list", at: range)
    case (.map, .string(let key)), (.node, .string(let key)), (.relationship, .string(let key)):
      return try PropertyAccess.property(key, of: base, at: range)
    case (.map, _), (.node, _), (.relationship, _):
      throw Fault.type(
        .mapElementAccessByNonString, at: range, "a key must be a string, not \(index.kindName)")
    default: throw Fault.type(.invalidArgumentType, at: range, "\(base.kindName) has no elements")
    }
  }
}

/// `list[from..to]`
struct Slice: Evaluable {
  let base: any Evaluable
  let from: (any Evaluable)?
  let to: (any Evaluable)?
  let range: SourceRange

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    let base = try base.value(row, frame)
    guard !base.isNull else { return .null }
    guard case .list(let items) = base else { throw Fault.kind(base, wanted: "a list", at: range) }
    guard let low = try bound(from, else: 0, items.count, row, frame),
      let high = try bound(to, else: items.count, items.count, row, frame)
    else { return .null }
    return .list(low < high ? Array(items[low..<high]) : [])
  }

  /// A bound counted from the end when negative, kept within the list; `nil` for null.
  private func bound(
    _ bound: (any Evaluable)?, else missing: Int, _ count: Int, _ row: Int, _ frame: Frame
  ) throws -> Int? {
    guard let bound else { return missing }
    let value = try bound.value(row, frame)
    guard !value.isNull else { return nil }
    guard case .integer(let place) = value else { throw Fault.kind(value, wanted: "an integer", at: range) }
    let position = place < 0 ? place &+ Int64(count) : place
    return Int(min(max(position, 0), Int64(count)))
  }
}

/// `{.a, .*, b: 1}` over a node, relationship or map.
struct MapProjection: Evaluable {
  enum Item {
    case all
    case property(String)
    case entry(String, any Evaluable)
  }

  let base: any Evaluable
  let items: [Item]
  let range: SourceRange

  func value(_ row: Int, _ frame: Frame) throws -> Value {
    let base = try base.value(row, frame)
    guard !base.isNull else { return .null }
    var map: [String: Value] = [:]
    for item in items {
      switch item {
      case .property(let key): map[key] = try PropertyAccess.property(key, of: base, at: range)
      case .entry(let key, let value): map[key] = try value.value(row, frame)
      case .all: map.merge(try Self.properties(of: base, at: range)) { $1 }
      }
    }
    return .map(map)
  }

  static func properties(of value: Value, at range: SourceRange) throws -> [String: Value] {
    switch value {
    case .node(let node): return node.properties
    case .relationship(let relationship): return relationship.properties
    case .map(let entries): return entries
    default: throw Fault.type(.invalidArgumentType, at: range, "\(value.kindName) has no properties")
    }
  }
}
