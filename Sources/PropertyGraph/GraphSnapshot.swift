/// An immutable property graph: adjacency as compressed sparse rows by type and direction, properties in columns.
public struct GraphSnapshot: Sendable {
}
