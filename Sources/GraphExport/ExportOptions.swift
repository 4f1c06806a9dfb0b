/// How a graph is written.
public struct ExportOptions: Sendable, Hashable {
  /// The language of the labels, such as `ar` or `en`.
  public var language: String

  /// A heading for the drawing.
  public var title: String?

  /// Whether a legend of the types of nodes is drawn.
  public var hasLegend: Bool

  /// How many sentences of evidence an edge shows in its tooltip.
  public var evidenceLimit: Int

  /// Creates options.
  public init(
    language: String = "en", title: String? = nil, hasLegend: Bool = false, evidenceLimit: Int = 3
  ) {
    self.language = language
    self.title = title
    self.hasLegend = hasLegend
    self.evidenceLimit = evidenceLimit
  }
}
