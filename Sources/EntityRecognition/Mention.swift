/// A place in a text that names an entity.
public struct Mention: Sendable, Hashable {
  /// The name itself, without proclitics, in UTF-8 bytes of the original text.
  public var span: Range<Int>

  /// The number of the entity in the gazetteer.
  public var entity: Int

  /// By what path the name was matched.
  public var match: Match

  /// How sure the match is, above 0 to 1.
  public var score: Double

  /// The name of the gazetteer that matched; for coreference, the name that introduced the entity.
  public var name: String

  /// Whether the words are no name but a role that stands for one, such as «الرئيس الروسي»; recognition itself
  /// finds names only.
  public var isRole = false

  /// The paths by which a name is matched.
  public enum Match: String, Sendable, CaseIterable {
    /// Letter for letter.
    case exact
    /// The same letters after folding.
    case folded
    /// A spelling near enough to a name.
    case variant
    /// Part of a name introduced elsewhere in the document.
    case coreference
  }

  /// Creates a mention.
  public init(span: Range<Int>, entity: Int, match: Match, score: Double, name: String) {
    self.span = span
    self.entity = entity
    self.match = match
    self.score = score
    self.name = name
  }
}
