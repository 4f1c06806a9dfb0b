import EntityRecognition
import Foundation
import Gazetteer
import Orthography
import TestSupport
import Testing

/// Proclitics of words of real news: taken off where they are attached, and nowhere else.
///
/// Each word is a text of its own. The gazetteer holds the bare names of all words, or another spelling of
/// each.
@Suite struct ProcliticTests {
  private struct Word: Hashable {
    var text: String
    var proclitics: String
    var name: String
  }

  @Test(arguments: [(false, 0.99, 0.98), (true, 0.97, 0.8)])
  func takesOffProcliticsAndNothingElse(isRespelt: Bool, bareFloor: Double, attachedFloor: Double) throws {
    guard let file = ProjectFiles.shared("names/proclitics.tsv") else { return }
    let words = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let fields = line.components(separatedBy: "\t")
      return Word(text: fields[0], proclitics: fields[1], name: fields[2])
    }
    var generator = SeededGenerator(seed: 1)
    var entities: [Entity] = []
    var spellings: [String: String] = [:]
    for name in words.map(\.name) where spellings[name] == nil {
      let spelling = isRespelt ? GazetteerReduction.respell(name, &generator) : name
      spellings[name] = spelling
      entities.append(
        Entity(
          key: "e\(entities.count)", type: try #require(EntityType(named: "Person")),
          names: [EntityName(text: spelling, language: "ar", kind: .canonical)]))
    }
    let recognizer = Recognizer(gazetteer: Gazetteer(entities: entities))
    for isAttached in [false, true] {
      let subject =
        "proclitics \(isAttached ? "taken off" : "left alone")\(isRespelt ? ", names respelt" : "")"
      var report = EvaluationReport(subject: subject)
      for word in words where word.proclitics.isEmpty != isAttached {
        // A name that did not change tells nothing of other spellings.
        guard !isRespelt || spellings[word.name] != word.name else { continue }
        let text = TextSegmenter().segment(word.text)
        let found = recognizer.mentions(in: text).map { text.text($0.span) }
        let isRight = found.contains { Array($0.utf8) == Array(word.name.utf8) }
        let line = "\(word.text) = \(word.proclitics)+\(word.name), not \(found)"
        report.add(
          right: isRight ? 1 : 0, found: found.count, wanted: 1, missed: isRight ? [] : [line], wrong: [])
      }
      report.print()
      #expect(report.recall >= (isAttached ? attachedFloor : bareFloor), "\(subject)")
    }
  }
}
