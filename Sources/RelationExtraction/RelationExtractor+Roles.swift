public import EntityRecognition
import Gazetteer
public import Orthography

extension RelationExtractor {
  /// The words that stand for people named elsewhere in the text: titles («الرئيس الروسي», "the Russian
  /// president") and pairs («الزعيمان»), in reading order. A pair gives two mentions of one span.
  ///
  /// Titles belong to whom the text itself says holds them, else to the one among the people it names whom the
  /// gazetteer says holds them at the time of publication, else, where the text introduces nobody in the office,
  /// to whoever the gazetteer says held it that day. Titles beside the name, as in «الرئيس
  /// الروسي فلاديمير بوتين», are no mentions of their own.
  ///
  /// - Parameters: As for ``statements(in:mentions:publicationDate:)``.
  public func roleMentions(
    in text: SegmentedText, mentions: [Mention], publicationDate: StatementDate?
  ) -> [Mention] {
    let context = context(of: text, mentions: mentions, publicationDate: publicationDate)
    let (sequences, _) = SentenceReader(context: context).read()
    learnPositions(sequences, into: context)
    var finder = EndFinder(context: context)
    return sequences.flatMap { sequence in
      finder.analyse(sequence).ends.filter(\.isCoreference).flatMap { end in
        end.members.map { member in
          var mention = Mention(
            span: member.span, entity: member.entity, match: .coreference, score: 0.8,
            name: gazetteer.entities[member.entity].name(in: "ar"))
          mention.isRole = true
          return mention
        }
      }
    }
  }
}
