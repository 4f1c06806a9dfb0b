/// What a word is to the rules wherever it stands.
struct WordReading: BitwiseCopyable, Sendable {
  /// What the spelling alone says.
  struct Traits: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8

    /// Ends in what may be a teh marbuta in the text, which folding makes a heh.
    static let endsInHeh = Traits(rawValue: 1)
    /// Ends in what may be an Arabic pronoun, unless it is a teh marbuta.
    static let endsLikePronoun = Traits(rawValue: 2)
    /// An Arabic word with its article.
    static let definite = Traits(rawValue: 4)
    /// Begins with a digit.
    static let number = Traits(rawValue: 8)
    /// Begins with four digits, as years do.
    static let year = Traits(rawValue: 16)
    /// An English word that may describe whom a name behind it names: no plural.
    static let describing = Traits(rawValue: 32)
  }

  /// The reserved classes of which a phrase may begin with it or with its proclitics.
  var mayBegin: UInt64 = 0
  /// The number in the vocabulary of the word without its proclitics.
  var number = Vocabulary.unknown
  /// The stems that the adjective of a place has which is spelt so.
  var stems = DemonymTable.Stems()
  /// The numbers of its proclitics, each a letter of two bytes.
  var proclitics = (first: Vocabulary.unknown, second: Vocabulary.unknown)
  var procliticCount: UInt8 = 0
  var traits: Traits = []
}
