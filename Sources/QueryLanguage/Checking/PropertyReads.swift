/// Gathers the properties of nodes and relationships that a query reads, while it is checked.
package final class PropertyReads {
  package private(set) var keys: [Name] = []

  package init() {}

  /// Notes a property of something that is a node or relationship, or null.
  func note(_ key: Name, of type: StaticType) {
    if type.isGraphElement { keys.append(key) }
  }
}
