/// Something in a store that contradicts what it promises.
public struct StoreProblem: Sendable, Hashable, CustomStringConvertible {
  /// What kind of contradiction it is.
  public let kind: Kind

  /// What is wrong where, in one sentence.
  public let message: String

  /// The kinds of problems.
  public enum Kind: String, Sendable, CaseIterable {
    /// SQLite finds the file damaged.
    case damagedFile
    /// A row refers to one that is not there.
    case danglingReference
    /// A text is not the one its hash was made of.
    case changedText
    /// A span is not a range of whole letters in its text, or an end or trigger lies outside the sentence.
    case badSpan
    /// A relation without a statement, a statement without a relation, or counts that disagree.
    case badRelation
    /// Who is who does not follow from the judgements.
    case identity
    /// A mention is not in the sentence it is said to be in.
    case sentence
    /// The search index does not agree with the documents or names.
    case searchIndex
    /// Imported nodes or edges are missing, have changed or lead nowhere.
    case badImport
  }

  /// The message.
  public var description: String { message }
}
