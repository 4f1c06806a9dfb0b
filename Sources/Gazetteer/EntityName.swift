/// One name of an entity.
public struct EntityName: Sendable, Hashable {
  /// The name as written.
  public var text: String

  /// The language, an ISO 639 code such as `ar`; `und` when unknown.
  public var language: String

  /// What kind of name it is.
  public var kind: Kind

  /// Whether the name counts only where its surroundings speak for it, as أمور, "matters" far more often
  /// than the Amur.
  public var needsContext: Bool

  /// The kinds of names.
  public enum Kind: String, Sendable, CaseIterable {
    /// The name the entity goes by in that language.
    case canonical
    /// Another full name.
    case alias
    /// A family name, or the part of a name that news uses alone.
    case surname
    /// A given name that news uses alone.
    case given
    /// An abbreviation or acronym.
    case acronym
    /// A title that names one holder.
    case title
    /// A name no longer in use.
    case former
    /// A nisba or demonym, such as روسي or Russian: no mention by itself, a hint to rules.
    ///
    /// Arabic gives the masculine and the feminine nisba (روسي, روسية), other languages the adjective.
    case demonym

    /// Its place among the kinds, which is part of the format of compiled gazetteers.
    package var number: UInt8 {
      switch self {
      case .canonical: 0
      case .alias: 1
      case .surname: 2
      case .given: 3
      case .acronym: 4
      case .title: 5
      case .former: 6
      case .demonym: 7
      }
    }

    /// The kind of that number; an alias where there is none.
    package init(number: UInt8) {
      self = number < Self.byNumber.count ? Self.byNumber[Int(number)] : .alias
    }

    private static let byNumber = allCases
  }

  /// Creates a name.
  public init(text: String, language: String, kind: Kind = .alias, needsContext: Bool = false) {
    self.text = text
    self.language = language
    self.kind = kind
    self.needsContext = needsContext
  }
}
