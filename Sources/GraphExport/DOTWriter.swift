/// Writes a graph for Graphviz.
///
/// Nodes are coloured and shaped by type, edges labelled and as thick as the number of statements behind
/// them, edges without direction have no arrow. Every name stands isolated (U+2068…U+2069) on a line of its
/// own, so that a browser that shows the SVG keeps Arabic and Latin in order. Cost: linear in the text.
public struct DOTWriter: Sendable {
  /// How the graph is written.
  public var options: ExportOptions

  /// Creates a writer.
  public init(options: ExportOptions = ExportOptions()) {
    self.options = options
  }

  /// The graph as a DOT document.
  public func text(of graph: ExportGraph) -> String {
    var text = "digraph dalil {\n"
    text += "  graph [charset=\"UTF-8\", overlap=prism, splines=true, outputorder=edgesfirst"
    text +=
      ", rankdir=\(isRightToLeft ? "RL" : "LR"), pad=0.3, nodesep=0.4, ranksep=0.7, fontname=\(Self.fonts), fontsize=18"
    if let title = options.title {
      text += ", labelloc=t, label=\(DOTText.label([title])), tooltip=\(DOTText.tooltip([title]))"
    }
    text += "];\n"
    text +=
      "  node [style=filled, fontname=\(Self.fonts), fontsize=14, penwidth=1.5, margin=\"0.12,0.08\"];\n"
    text += "  edge [fontname=\(Self.fonts), fontsize=10, color=\"#666666\", fontcolor=\"#333333\"];\n"
    for node in graph.nodes { text += line(for: node) }
    for edge in graph.edges where areNodes(edge, in: graph) { text += line(for: edge, in: graph) }
    if options.hasLegend { text += legend(of: graph) }
    return text + "}\n"
  }

  /// Fonts with Arabic letters, whatever the machine has; the viewer's own choice ends the list.
  private static let fonts =
    "\"Noto Sans Arabic,Noto Naskh Arabic,Geeza Pro,Segoe UI,DejaVu Sans,Arial,sans-serif\""

  /// Whether readers of the language start on the right.
  private var isRightToLeft: Bool {
    ["ar", "fa", "ur", "he", "ps", "ckb"].contains(options.language)
  }

  private func areNodes(_ edge: ExportGraph.Edge, in graph: ExportGraph) -> Bool {
    graph.nodes.indices.contains(edge.source) && graph.nodes.indices.contains(edge.target)
  }

  private func line(for node: ExportGraph.Node) -> String {
    let style = NodeStyle.style(of: node.types)
    var tooltip = [node.key]
    if let type = node.types.first { tooltip.append(type) }
    if node.weight > 0 { tooltip.append("\(node.weight)×") }
    var text = "  \(DOTText.identifier(node.key)) ["
    text += "label=\(DOTText.label([node.name(in: options.language)]))"
    text += ", shape=\(style.shape), fillcolor=\"\(style.fill)\", color=\"\(style.line)\""
    text += ", tooltip=\(DOTText.tooltip([tooltip.joined(separator: " · ")]))"
    if let address = node.url.flatMap(DOTText.address) { text += ", URL=\(address)" }
    return text + "];\n"
  }

  private func line(for edge: ExportGraph.Edge, in graph: ExportGraph) -> String {
    let source = DOTText.identifier(graph.nodes[edge.source].key)
    let target = DOTText.identifier(graph.nodes[edge.target].key)
    var lines = [RelationNames.name(of: edge.type, in: options.language)]
    if let detail = edge.detail { lines.append(detail) }
    let details = [edge.count > 1 ? "\(edge.count)×" : nil, period(of: edge)].compactMap { $0 }
    if !details.isEmpty { lines.append(details.joined(separator: " · ")) }
    var text = "  \(source) -> \(target) ["
    text += "label=\(DOTText.label(lines)), penwidth=\(thickness(of: edge))"
    if edge.isSymmetric { text += ", dir=none" }
    let evidence = edge.evidence.prefix(options.evidenceLimit).map(DOTText.isolated)
    let tooltip = DOTText.tooltip(evidence.isEmpty ? [edge.type] : evidence)
    text += ", tooltip=\(tooltip), labeltooltip=\(tooltip)"
    if let address = edge.url.flatMap(DOTText.address) { text += ", URL=\(address)" }
    return text + "];\n"
  }

  private func period(of edge: ExportGraph.Edge) -> String? {
    switch (edge.firstDate, edge.lastDate) {
    case (let first?, let last?) where first != last: "\(first)–\(last)"
    case (let first?, _): first
    case (nil, let last): last
    }
  }

  /// From 1 for one statement, half a point more for each doubling, up to 6, in steps of a tenth.
  private func thickness(of edge: ExportGraph.Edge) -> String {
    var tenths = 10
    var doubled = 2
    while doubled <= edge.count && tenths < 60 {
      tenths += 5
      doubled *= 2
    }
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func legend(of graph: ExportGraph) -> String {
    let used = Set(graph.nodes.map { NodeStyle.style(of: $0.types) })
    let styles = (NodeStyle.all + [.other]).filter(used.contains)
    guard !styles.isEmpty else { return "" }
    var text = "  subgraph \"cluster_legend\" {\n"
    text += "    graph [label=\"\", color=\"#cccccc\"];\n"
    for style in styles {
      let name = style.names[options.language] ?? style.type
      text += "    \(DOTText.identifier("legend " + style.type)) [label=\(DOTText.label([name]))"
      text += ", shape=\(style.shape), fillcolor=\"\(style.fill)\", color=\"\(style.line)\", fontsize=10];\n"
    }
    return text + "  }\n"
  }
}
