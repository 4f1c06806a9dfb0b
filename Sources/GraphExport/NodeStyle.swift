/// How nodes of a type are drawn. Shape and colour both tell the type, so that either alone is enough.
struct NodeStyle: Sendable, Hashable {
  /// The type this style is for.
  let type: String

  /// Its name in the legend, by language.
  let names: [String: String]

  /// The shape, by its Graphviz name.
  let shape: String

  /// The colour inside, light enough for black text.
  let fill: String

  /// The colour of the outline.
  let line: String

  /// The styles by type: Okabe and Ito's palette for readers of every colour vision, tinted inside.
  static let all: [NodeStyle] = [
    NodeStyle(
      type: "Person", names: ["en": "Person", "ar": "شخص"],
      shape: "ellipse", fill: "#d6ecf9", line: "#0072b2"),
    NodeStyle(
      type: "Place", names: ["en": "Place", "ar": "مكان"],
      shape: "house", fill: "#d5efe6", line: "#009e73"),
    NodeStyle(
      type: "Organization", names: ["en": "Organization", "ar": "منظمة"],
      shape: "hexagon", fill: "#fbe8c8", line: "#b87a00"),
    NodeStyle(
      type: "Event", names: ["en": "Event", "ar": "حدث"],
      shape: "diamond", fill: "#f5e3ed", line: "#a8497f"),
    NodeStyle(
      type: "Work", names: ["en": "Work", "ar": "عمل"],
      shape: "note", fill: "#fbf8d0", line: "#8a8000"),
  ]

  /// What a node of a type that has no style of its own looks like.
  static let other = NodeStyle(
    type: "Other", names: ["en": "Other", "ar": "غير ذلك"], shape: "box", fill: "#eeeeee", line: "#555555")

  /// The style of the first of the types that has one.
  static func style(of types: [String]) -> NodeStyle {
    for type in types {
      if let style = all.first(where: { $0.type == type }) { return style }
    }
    return other
  }
}
