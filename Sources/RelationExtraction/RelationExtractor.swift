public import EntityRecognition
public import Gazetteer
public import Orthography

/// Finds the statements of a text: who did what to whom, where and when.
///
/// A cascade of finite-state stages in the manner of FASTUS (Hobbs et al. 1997): words, proclitics, mentions
/// and dates become tokens; titles, names and generic words become ends; rules match frames of ends and words
/// around a trigger; place, date, modality and attribution are read around what matched. Time is linear in
/// the length of the text for any rules: a frame is tried only where its trigger stands and never looks
/// further than a fixed window.
public struct RelationExtractor: Sendable {
  private let rules: RuleSet
  let gazetteer: Gazetteer
  private let demonyms: DemonymTable
  private let words: WordReader
  private let knowledge: EntityKnowledge

  /// Creates an extractor for mentions of the gazetteer's entities.
  public init(rules: RuleSet, gazetteer: Gazetteer) {
    self.rules = rules
    self.gazetteer = gazetteer
    demonyms = DemonymTable(gazetteer: gazetteer)
    words = WordReader(rules: rules, demonyms: demonyms)
    knowledge = EntityKnowledge(gazetteer)
  }

  /// The statements of a text in reading order.
  ///
  /// - Parameters:
  ///   - mentions: The text's mentions; entities are numbers of the extractor's gazetteer. Mentions outside
  ///     the text or of unknown entities are ignored, as is the later of two that overlap.
  ///   - publicationDate: Resolves weekdays, "yesterday" and dates without a year; `nil` leaves them out.
  public func statements(
    in text: SegmentedText, mentions: [Mention], publicationDate: StatementDate?
  ) -> [Statement] {
    statements(in: context(of: text, mentions: mentions, publicationDate: publicationDate))
  }

  /// The statements of a text, and how every rule fared whose trigger stands in it, in reading order.
  public func explain(
    _ text: SegmentedText, mentions: [Mention], publicationDate: StatementDate? = nil
  ) -> (statements: [Statement], rules: [RuleExplanation]) {
    let context = context(of: text, mentions: mentions, publicationDate: publicationDate)
    let trace = ExtractionTrace()
    context.trace = trace
    let statements = statements(in: context)
    return withExtendedLifetime(context) { (statements, trace.trials.map(RuleExplanation.init)) }
  }

  /// How many steps of matching the text takes: the measure that grows with its length and no faster.
  func work(in text: SegmentedText, mentions: [Mention]) -> Int {
    let context = context(of: text, mentions: mentions, publicationDate: nil)
    _ = statements(in: context)
    return context.steps
  }

  private func statements(in context: DocumentContext) -> [Statement] {
    let (sequences, usualYear) = SentenceReader(context: context).read()
    learnPositions(sequences, into: context)
    var statements: [Statement] = []
    var finder = EndFinder(context: context)
    var reader = StatementReader(context: context, usualYear: usualYear)
    for sequence in sequences {
      let sentence = finder.analyse(sequence)
      statements += reader.statements(of: sentence, facts: finder.facts)
    }
    context.steps = reader.steps
    return statements
  }

  func context(
    of text: SegmentedText, mentions: [Mention], publicationDate: StatementDate?
  ) -> DocumentContext {
    DocumentContext(
      text: text, mentions: mentions, rules: rules, gazetteer: gazetteer, demonyms: demonyms, words: words,
      knowledge: knowledge, publicationDate: publicationDate)
  }

  /// Collects who the text says holds which position, so that a title may stand for a name that comes later.
  func learnPositions(_ sequences: [TokenSequence], into context: DocumentContext) {
    context.countries = countries(namedIn: sequences, context)
    context.isLearning = true
    defer { context.isLearning = false }
    var finder = EndFinder(context: context)
    for sequence in sequences where sequence.namesPerson && sequence.reserved & Self.titleBit != 0 {
      let start = context.arena.mark
      finder.read(sequence)
      context.arena.release(to: start)
      for fact in finder.facts {
        guard fact.type == "HOLDS_POSITION", fact.rule != PhraseFact.coreferenceRule,
          let title = fact.title
        else { continue }
        context.learn(
          DocumentContext.StatedPosition(
            person: fact.source.entity, title: title, of: fact.target.entity, isLeader: fact.isLeader))
      }
    }
    context.rewind()
  }

  /// The countries that mentions and adjectives name, and those of the cities named.
  private func countries(namedIn sequences: [TokenSequence], _ context: DocumentContext) -> Set<Int> {
    var countries: Set<Int> = []
    var last: Int?
    for entity in context.mentions.lazy.map(\.entity) where entity != last {
      last = entity
      let types = context.types(ofEntity: entity)
      if types & EntityTypes.country != 0 { countries.insert(entity) }
      guard types & (EntityTypes.place | EntityTypes.person) != 0 else { continue }
      if let country = knowledge.country(of: entity) { countries.insert(country) }
    }
    for sequence in sequences {
      for adjective in sequence.demonyms where adjective.entity != last {
        last = adjective.entity
        countries.insert(adjective.entity)
      }
    }
    return countries
  }

  private static let titleBit = ReservedClasses.bit(.title)
}
