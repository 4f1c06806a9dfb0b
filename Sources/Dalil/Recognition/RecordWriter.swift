import EntityRecognition
import Gazetteer
import KnowledgeStore
import Orthography

/// Recognises the names of documents and writes a record for each.
struct RecordWriter {
  /// What was written.
  private(set) var records = RecognitionFilter.Records()

  private let gazetteer: Gazetteer
  private let recognizer: Recognizer
  private let form: RecognitionFilter.Form
  private let unit: OffsetUnit
  private let roles: RoleFinder?
  private let segmenter: TextSegmenter
  /// For exact matching.
  private var scanner: ReusableScanner?
  private var matches: [ExactScanner.Match] = []

  /// A scanner that the copies of a writer share.
  private final class ReusableScanner {
    var scanner: ExactScanner
    init(_ recognizer: Recognizer) { scanner = ExactScanner(recognizer) }
  }

  init(
    gazetteer: Gazetteer, recognizer: Recognizer, isExact: Bool, form: RecognitionFilter.Form,
    unit: OffsetUnit, roles: RoleFinder?
  ) {
    self.gazetteer = gazetteer
    self.roles = roles
    segmenter = TextSegmenter(findsSentences: roles != nil)
    self.recognizer = recognizer
    self.form = form
    self.unit = unit
    scanner = isExact ? ReusableScanner(recognizer) : nil
  }

  /// Writes the record of a document.
  mutating func write(_ document: Document) {
    var (name, text) = (document.name, document.text)
    _ = name.withUTF8 { name in text.withUTF8 { write(checked: $0, id: name) } }
  }

  /// Writes the record of a text that may be anything; `false`, and nothing written, when it is not well-formed,
  /// has no words or holds zero bytes.
  mutating func write(text: UnsafeBufferPointer<UInt8>, id: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.contains(0) { return false }
    return write(text: text, id: id, isChecked: false)
  }

  /// Writes the record of what could not be read.
  mutating func write(_ problem: DocumentProblem) {
    records.problems.append(problem)
    if form == .rows { return }
    let place = problem.path + (problem.line.map { ":\($0)" } ?? "")
    JSONBytes.append(raw: "{\"id\":", to: &records.lines)
    JSONBytes.append(place.utf8, to: &records.lines)
    JSONBytes.append(raw: ",\"error\":", to: &records.lines)
    JSONBytes.append(problem.message.utf8, to: &records.lines)
    JSONBytes.append(raw: "}\n", to: &records.lines)
  }

  private mutating func write(checked text: UnsafeBufferPointer<UInt8>, id: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    write(text: text, id: id, isChecked: true)
  }

  private mutating func write(
    text: UnsafeBufferPointer<UInt8>, id: UnsafeBufferPointer<UInt8>, isChecked: Bool
  ) -> Bool {
    var mentions: [Mention]
    if let scanner {
      matches.removeAll(keepingCapacity: true)
      scanner.scanner.scan(text, into: &matches)
      guard isChecked || scanner.scanner.isWellFormed && scanner.scanner.hasWords else { return false }
      if form == .spanLines {
        writeSpans(matches.lazy.map(\.span), in: text, id: id)
        return true
      }
      mentions = matches.map { recognizer.mention($0, in: text) }
    } else {
      let segmented = segmenter.segment(Array(text))
      guard isChecked || segmented.isWellFormed && !segmented.words.isEmpty else { return false }
      if form == .spanLines, roles == nil {
        writeSpans(recognizer.spans(in: segmented), in: text, id: id)
        return true
      }
      mentions = recognizer.mentions(in: segmented)
      if let roles { mentions = roles.mentions(in: segmented, names: mentions) }
      if form == .spanLines {
        writeSpans(mentions.lazy.map(\.span), in: text, id: id)
        return true
      }
    }
    if form == .rows {
      appendRows(mentions, in: text, id: id)
    } else {
      writeMentions(mentions, in: text, id: id)
    }
    return true
  }

  private mutating func appendRows(
    _ mentions: [Mention], in text: UnsafeBufferPointer<UInt8>, id: UnsafeBufferPointer<UInt8>
  ) {
    var counter = OffsetCounter(text, unit: unit)
    let document = String(decoding: id, as: UTF8.self)
    for mention in mentions {
      let entity = gazetteer.entities[mention.entity]
      records.rows.append(
        RecognitionFilter.Row(
          document: document, start: counter.count(to: mention.span.lowerBound),
          end: counter.count(to: mention.span.upperBound),
          text: String(decoding: text[mention.span], as: UTF8.self), entity: entity.key,
          type: entity.type.root, match: mention.match, score: mention.score))
    }
  }

  private mutating func writeSpans(
    _ spans: some Sequence<Range<Int>>, in text: UnsafeBufferPointer<UInt8>, id: UnsafeBufferPointer<UInt8>
  ) {
    var counter = OffsetCounter(text, unit: unit)
    JSONBytes.append(raw: "{\"id\":", to: &records.lines)
    JSONBytes.append(id, to: &records.lines)
    JSONBytes.append(raw: ",\"spans\":[", to: &records.lines)
    var isFirst = true
    for span in spans {
      JSONBytes.append(raw: isFirst ? "[" : ",[", to: &records.lines)
      JSONBytes.append(counter.count(to: span.lowerBound), to: &records.lines)
      JSONBytes.append(raw: ",", to: &records.lines)
      JSONBytes.append(counter.count(to: span.upperBound), to: &records.lines)
      JSONBytes.append(raw: "]", to: &records.lines)
      isFirst = false
    }
    JSONBytes.append(raw: "]}\n", to: &records.lines)
  }

  private mutating func writeMentions(
    _ mentions: [Mention], in text: UnsafeBufferPointer<UInt8>, id: UnsafeBufferPointer<UInt8>
  ) {
    var counter = OffsetCounter(text, unit: unit)
    JSONBytes.append(raw: "{\"id\":", to: &records.lines)
    JSONBytes.append(id, to: &records.lines)
    JSONBytes.append(raw: ",\"mentions\":[", to: &records.lines)
    for (index, mention) in mentions.enumerated() {
      let entity = gazetteer.entities[mention.entity]
      JSONBytes.append(raw: index == 0 ? "{\"start\":" : ",{\"start\":", to: &records.lines)
      JSONBytes.append(counter.count(to: mention.span.lowerBound), to: &records.lines)
      JSONBytes.append(raw: ",\"end\":", to: &records.lines)
      JSONBytes.append(counter.count(to: mention.span.upperBound), to: &records.lines)
      JSONBytes.append(raw: ",\"text\":", to: &records.lines)
      JSONBytes.append(text[mention.span], to: &records.lines)
      JSONBytes.append(raw: ",\"entity\":", to: &records.lines)
      JSONBytes.append(entity.key.utf8, to: &records.lines)
      JSONBytes.append(raw: ",\"type\":", to: &records.lines)
      JSONBytes.append(entity.type.root.utf8, to: &records.lines)
      JSONBytes.append(raw: ",\"match\":", to: &records.lines)
      JSONBytes.append(mention.match.rawValue.utf8, to: &records.lines)
      JSONBytes.append(raw: ",\"score\":", to: &records.lines)
      records.lines.append(contentsOf: "\(mention.score)".utf8)
      JSONBytes.append(raw: "}", to: &records.lines)
    }
    JSONBytes.append(raw: "]}\n", to: &records.lines)
  }
}
