/// The formats a graph can be written in. A new one is a case here and a writer in a file of its own.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// Graphviz, which draws it.
  case dot

  /// The graph in this format, as UTF-8 text without a byte-order mark.
  public func text(of graph: ExportGraph, options: ExportOptions = ExportOptions()) -> String {
    switch self {
    case .dot: DOTWriter(options: options).text(of: graph)
    }
  }
}
