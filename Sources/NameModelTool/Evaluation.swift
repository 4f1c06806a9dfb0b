import Foundation
import NameMatching

/// Prints how well names are found on the fifth of the sets that is not learnt from.
enum Evaluation {
  static func tests(of sets: NameSets) -> [Retrieval] {
    [
      Retrieval("A pivot", sets.pivot),
      Retrieval("A among A, C, D", sets.pivot, distractors: sets.wikidata + sets.geonames),
      Retrieval("C Wikidata", sets.wikidata),
      Retrieval("D GeoNames", sets.geonames),
      Retrieval("Arabic to Latin", sets.wikidata, from: .arabic, to: .latin),
      Retrieval("Cyrillic to Latin", sets.wikidata, from: .cyrillic, to: .latin),
      Retrieval("Hangul to Latin", sets.wikidata, from: .hangul, to: .latin),
      Retrieval("Arabic to Cyrillic", sets.wikidata, from: .arabic, to: .cyrillic),
      Retrieval("Hebrew to Cyrillic", sets.wikidata, from: .hebrew, to: .cyrillic),
      Retrieval("Katakana to Arabic", sets.wikidata, from: .katakana, to: .arabic),
    ]
  }

  static func table(_ sets: NameSets, model: SpellingModel, ranking: RankingWeights?) {
    print("| set | forms | queries | hit@1 | hit@10 | recall@10 | MAP | µs a query |")
    print("|---|---|---|---|---|---|---|---|")
    for test in tests(of: sets) {
      let index = NameIndex(test.forms, model: model, ranking: ranking)
      let start = clock()
      let figures = test.measure(test.measured, in: index)
      let microseconds =
        Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1e6 / Double(max(1, figures.queries))
      print(
        String(
          format: "| %@ | %d | %d | %.3f | %.3f | %.3f | %.3f | %.0f |", test.name as NSString,
          test.forms.count,
          figures.queries, figures.hit1, figures.hit10, figures.recall10, figures.meanAveragePrecision,
          microseconds))
    }
  }

  static func misses(_ test: Retrieval, model: SpellingModel, ranking: RankingWeights?) {
    let index = NameIndex(test.forms, model: model, ranking: ranking)
    var scratch = NameIndex.Scratch()
    for query in test.measured {
      let found = test.ranking(query, in: index, limit: 40, scratch: &scratch)
      let missed = query.relevant.subtracting(found.prefix(10))
      if let first = found.first, query.relevant.contains(first), missed.isEmpty { continue }
      let wanted = query.relevant.map { form in
        test.forms[form].text + (found.firstIndex(of: form).map { ":\($0 + 1)" } ?? ":–")
      }
      let got = found.prefix(5).map { test.forms[$0].text }
      print(
        query.letters.text, "| wanted", wanted.joined(separator: ", "), "| found", got.joined(separator: ", ")
      )
    }
  }
}
