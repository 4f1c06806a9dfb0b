import EntityRecognition
import Foundation
import Gazetteer
import Orthography
import TestSupport
import Testing

@Suite struct RecognitionTests {
  private static let cases = "Tests/EntityRecognitionTests/Cases/"

  private func gazetteer() throws -> Gazetteer {
    let path = ProjectFiles.root.appending(path: Self.cases + "gazetteer.tsv").path
    return try GazetteerReader.read(contentsOf: path).gazetteer
  }

  @Test func findsTheMarkedMentions() throws {
    let gazetteer = try gazetteer()
    let recognizer = Recognizer(gazetteer: gazetteer)
    let file = try CaseFile(Self.cases + "mentions.txt")
    var seen: [Int: String] = [:]
    for row in file.rows {
      let expected = MarkedText(row.text)
      let mentions = recognizer.mentions(in: TextSegmenter().segment(expected.plain))
      let marks = mentions.map { MarkedText.Mark(span: $0.span, label: gazetteer.entities[$0.entity].key) }
      let found = MarkedText(plain: expected.plain, marks: marks).marked
      seen[row.line] = found
      if !ProjectFiles.isRecording { #expect(found == row.text, "line \(row.line)") }
    }
    if ProjectFiles.isRecording { try file.record(seen) }
  }

  /// Of the people who share a family name, the one who holds a leading office now needs no introduction.
  @Test(arguments: [
    ("وقال كيم إن بلاده بخير.", ["kim-jong-un"]),
    ("التقى بوتين كيم في موسكو.", ["vladimir-putin", "kim-jong-un", "moscow"]),
    ("وصلت كيم كارداشيان أمس.", []), ("قالت كيم يو جونغ ذلك. ثم غادرت كيم.", ["kim-yo-jong", "kim-yo-jong"]),
  ])
  func leadersNeedNoIntroduction(text: String, keys: [String]) throws {
    let path = ProjectFiles.root.appending(path: "examples/gazetteer").path
    let gazetteer = try GazetteerReader.read(contentsOf: path).gazetteer
    let mentions = Recognizer(gazetteer: gazetteer).mentions(in: TextSegmenter().segment(text))
    #expect(mentions.map { gazetteer.entities[$0.entity].key } == keys)
  }

  /// A block: the policy, then a text with one line for each of its mentions.
  @Test func keepsTheOverlapsThatAreAskedFor() throws {
    let gazetteer = try gazetteer()
    for block in try CaseFile(Self.cases + "overlaps.txt").blocks {
      let words = block.lines[0].text.split(separator: " ")
      let recognizer = Recognizer(
        gazetteer: gazetteer,
        options: .init(
          overlaps: try #require(OverlapPolicy(rawValue: String(words[0]))),
          findsNested: words.contains("nested")
        ))
      let text = TextSegmenter().segment(block.lines[1].text)
      let found = recognizer.mentions(in: text).map {
        "\(text.text($0.span)) = \(gazetteer.entities[$0.entity].key)"
      }
      #expect(found == block.lines.dropFirst(2).map(\.text), "line \(block.lines[0].line)")
    }
  }

  @Test func spansAreNamesWhateverTheBytes() throws {
    let gazetteer = try gazetteer()
    let recognizer = Recognizer(gazetteer: gazetteer)
    var generator = SeededGenerator(seed: 5)
    let names = gazetteer.entities.flatMap { $0.names.map(\.text) }
    let fillers = ["و", "ل", " ", "، ", "\n", "\u{200F}", "ـ", "َ", "كيم ", "x", "\u{FEFF}", "-", "  "]
    for _ in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        if Bool.random(using: &generator) {
          bytes += Array((names.randomElement(using: &generator) ?? "").utf8)
        } else {
          bytes += Array((fillers.randomElement(using: &generator) ?? "").utf8)
        }
        if Int.random(in: 0..<20, using: &generator) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      let text = TextSegmenter().segment(bytes)
      let mentions = recognizer.mentions(in: text)
      var end = 0
      for mention in mentions {
        #expect(
          mention.span.lowerBound >= end && mention.span.upperBound <= bytes.count && !mention.span.isEmpty)
        #expect(String(validating: bytes[mention.span], as: UTF8.self) != nil, "a span inside a scalar")
        #expect(mention.score > 0 && mention.score <= 1)
        end = mention.span.upperBound
      }
    }
  }

  @Test func exactModeFindsNoVariants() throws {
    let recognizer = Recognizer(gazetteer: try gazetteer(), options: .init(spelling: .exact))
    let mentions = recognizer.mentions(in: TextSegmenter().segment("فلاديمير بوتن و بوتين"))
    #expect(mentions.map(\.name) == ["بوتين"])
    #expect(mentions.map(\.match) == [.exact])
  }

  @Test(arguments: [
    ("بوتن", "putin"), ("پوتین", "putin"), ("سيرجي لافروف", "lavrov"), ("بيونغيانغ", "pyongyang"),
    ("قطر", "qatar"), ("Sergey Lavrov", "lavrov"), ("التقى بوتين", ""), ("روتين", ""),
  ])
  func aNameByItselfNeedsNoDocument(name: String, key: String) throws {
    let gazetteer = try gazetteer()
    let found = Recognizer(gazetteer: gazetteer).entities(named: TextSegmenter().segment(name))
    #expect(found.first.map { gazetteer.entities[$0.entity].key } ?? "" == key)
    for candidate in found { #expect(candidate.score > 0 && candidate.score <= 1) }
  }
}
