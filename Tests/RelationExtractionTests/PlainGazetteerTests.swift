import EntityRecognition
import Gazetteer
import Orthography
import RelationExtraction
import TestSupport
import Testing

/// Extraction with the plainest gazetteer there is: root types and one Arabic name each, no demonyms, no facts.
struct PlainGazetteerTests {
  private static let names = [
    ("putin", "Person", "فلاديمير بوتين"), ("kim", "Person", "كيم جونغ أون"), ("russia", "Place", "روسيا"),
    ("north-korea", "Place", "كوريا الشمالية"), ("ukraine", "Place", "أوكرانيا"), ("china", "Place", "الصين"),
    ("amur", "Place", "أمور"), ("vostochny", "Place", "فوستوتشني"), ("kazan", "Place", "قازان"),
    ("xinhua", "Organization", "شينخوا"), ("france", "Place", "فرنسا"),
    ("macron", "Person", "إيمانويل ماكرون"),
  ]

  @Test(arguments: [
    ("الرئيس الروسي [فلاديمير بوتين|putin]", ["putin HOLDS_POSITION russia"]),
    ("الزعيم الكوري الشمالي [كيم جونغ أون|kim]", ["kim HOLDS_POSITION north-korea"]),
    ("الرئيس الفرنسي [إيمانويل ماكرون|macron]", ["macron HOLDS_POSITION france"]),
    ("ذكرت وكالة أنباء [شينخوا|xinhua] الصينية ذلك", ["xinhua LOCATED_IN china"]),
    ("قاعدة [فوستوتشني|vostochny] الفضائية في منطقة [أمور|amur]", ["vostochny LOCATED_IN amur"]),
    ("في مدينة [قازان|kazan] في [روسيا|russia]", ["kazan LOCATED_IN russia"]),
    ("تدخل [روسيا|russia] في [أوكرانيا|ukraine]", []),
    ("وصل وفد أوكراني إلى [الصين|china]", []),
  ])
  func findsWhatTheTextSays(marked: String, expected: [String]) throws {
    let entities = try Self.names.map { key, type, name in
      Entity(
        key: key, type: try #require(EntityType(named: type)),
        names: [EntityName(text: name, language: "ar", kind: .canonical)])
    }
    let gazetteer = Gazetteer(entities: entities)
    let text = MarkedText(marked)
    let mentions = try text.marks.map { mark in
      Mention(
        span: mark.span, entity: try #require(gazetteer.number(ofKey: mark.label)), match: .exact, score: 1,
        name: mark.label)
    }
    let extractor = RelationExtractor(rules: try RuleSet.builtIn(), gazetteer: gazetteer)
    let found = extractor.statements(
      in: TextSegmenter().segment(text.plain), mentions: mentions, publicationDate: nil
    ).map { "\(entities[$0.source].key) \($0.type) \(entities[$0.target].key)" }
    #expect(found == expected)
  }
}
