import Yams

/// Reads entities written in YAML, one a record:
///
/// ```yaml
/// - key: vladimir-putin
///   type: Person
///   names: {ar: فلاديمير بوتين, en: Vladimir Putin, ru: Владимир Путин}
///   aliases:
///     ar: [بوتين: surname]
///     en: [Putin: surname]
///   identifiers: {wikidata: Q7747}
///   positions:
///     - {title: president, of: russia, from: 2012-05-07}
///   facts: {country: russia}
/// ```
///
/// The records are the list at the top of the file, or the list under `entities`. A name may be a list, the
/// first of which is canonical. An alias is a text, `text: kind`, `text: kind?` (needs context),
/// `text: needs-context`, or `{name: …, kind: …, needs-context: true}`. `note` is for people and not read.
///
/// Where the YAML itself is broken or uses aliases (`*name`), the records of the list that can be read on their
/// own are.
struct RecordReader {
  /// The lines before the part of the file that is being read.
  private var precedingLines = 0

  /// Reads records into the assembler.
  static func read(_ source: SourceBytes, into assembler: inout GazetteerAssembler) {
    var parts = RecordParts(source.bytes, size: assembler.recordPartSize)
    var hasRecords = false
    while let part = parts.next() {
      _ = source.isThrough(parts.offset)
      if part.bytes.split(separator: UInt8(ascii: "\n")).allSatisfy(isBlankOrComment) { continue }
      hasRecords = true
      read(part, into: &assembler)
    }
    if !hasRecords {
      assembler.report(
        .warning, .syntax, line: 0,
        "the file has no records; expected entities, each starting with '- key: …'")
    }
  }

  /// Reads a part of the file.
  private static func read(_ part: RecordChunks.Chunk, into assembler: inout GazetteerAssembler) {
    var reader = RecordReader()
    reader.precedingLines = part.precedingLines
    if reader.read(part.bytes, reportingErrors: false, into: &assembler) { return }
    for chunk in RecordChunks.split(part.bytes) {
      reader.precedingLines = part.precedingLines + chunk.precedingLines
      _ = reader.read(chunk.bytes, reportingErrors: true, into: &assembler)
    }
  }

  /// Reads a file or a part of it; `false` when it is not YAML.
  private func read(
    _ bytes: ArraySlice<UInt8>, reportingErrors: Bool, into assembler: inout GazetteerAssembler
  ) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      if reportingErrors { reportEncoding(of: bytes, into: &assembler) }
      return false
    }
    if let line = YAMLAlias.firstLine(in: bytes) {
      if reportingErrors {
        assembler.report(
          .error, .syntax, line: precedingLines + line,
          "YAML aliases (*name) are not read, so the entity was not; write out what it stands for, or put the "
            + "text in quotes")
      }
      return false
    }
    do {
      for document in try documents(in: text) { readTop(document, into: &assembler) }
      return true
    } catch {
      if reportingErrors {
        let problem = YAMLProblem(error)
        let lines = Self.lineCount(of: bytes)
        assembler.report(
          .error, .syntax, line: precedingLines + min(problem.line, lines),
          column: problem.line <= lines ? problem.column : nil, problem.message)
      }
      return false
    }
  }

  /// The lines of a part of the file; the parser reports what is missing at its end on the line after it.
  private static func lineCount(of bytes: ArraySlice<UInt8>) -> Int {
    let breaks = bytes.count { $0 == UInt8(ascii: "\n") }
    return max(1, bytes.last == UInt8(ascii: "\n") ? breaks : breaks + 1)
  }

  private func documents(in text: String) throws -> [Node] {
    var sequence = try Yams.compose_all(yaml: text, .basic)
    var documents: [Node] = []
    while let document = sequence.next() { documents.append(document) }
    if let error = sequence.error { throw error }
    return documents
  }

  private func readTop(_ node: Node, into assembler: inout GazetteerAssembler) {
    switch node {
    case .sequence(let records):
      for record in records { readRecord(record, into: &assembler) }
    case .mapping(let mapping) where mapping.contains { $0.key.string == "key" }:
      readRecord(node, into: &assembler)
    case .mapping(let mapping):
      for (name, value) in mapping {
        if name.string == "entities", case .sequence(let records) = value {
          for record in records { readRecord(record, into: &assembler) }
        } else {
          fail(
            "expected a list of entities here, each starting with '- key: …', or 'entities:' and such a list",
            at: name, into: &assembler)
        }
      }
    case .scalar(let scalar) where scalar.string.isEmpty:
      break
    case .scalar, .alias:
      fail("expected a list of entities, each starting with '- key: …'", at: node, into: &assembler)
    }
  }

  private func readRecord(_ node: Node, into assembler: inout GazetteerAssembler) {
    guard case .mapping(let fields) = node else {
      fail("expected an entity with 'key:', 'type:' and 'names:'", at: node, into: &assembler)
      return
    }
    do throws(FieldSyntax.Failure) {
      guard let keyNode = fields.first(where: { $0.key.string == "key" })?.value else {
        throw FieldSyntax.Failure(code: .key, message: "this entity has no key; add 'key: …' to it")
      }
      let key = try FieldSyntax.key(NameText.clean(keyNode.string ?? ""))
      let typeNode = fields.first { $0.key.string == "type" }?.value
      let type: EntityType?
      do throws(FieldSyntax.Failure) {
        type = try typeNode.map { node throws(FieldSyntax.Failure) in
          try FieldSyntax.type(NameText.clean(node.string ?? ""))
        }
      } catch {
        report(error, at: typeNode ?? node, into: &assembler)
        return
      }
      let line = line(of: keyNode)
      assembler.entity(key, type: type, line: line, column: column(of: keyNode))
      var fieldReader = RecordFields(precedingLines: precedingLines)
      for (name, value) in fields { fieldReader.read(name, value, into: &assembler) }
    } catch {
      report(error, at: node, into: &assembler)
    }
  }

  private static func isBlankOrComment(_ line: ArraySlice<UInt8>) -> Bool {
    let first = line.first { $0 > 0x20 }
    return first == nil || first == UInt8(ascii: "#")
  }

  private func line(of node: Node) -> Int { precedingLines + (node.mark?.line ?? 1) }
  private func column(of node: Node) -> Int? { node.mark?.column }

  private func fail(_ message: String, at node: Node, into assembler: inout GazetteerAssembler) {
    assembler.report(.error, .syntax, line: line(of: node), column: column(of: node), message)
  }

  private func report(_ failure: FieldSyntax.Failure, at node: Node, into assembler: inout GazetteerAssembler)
  {
    assembler.report(.error, failure.code, line: line(of: node), column: column(of: node), failure.message)
  }

  private func reportEncoding(of bytes: ArraySlice<UInt8>, into assembler: inout GazetteerAssembler) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let broken = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    assembler.report(
      .error, .encoding, line: precedingLines + broken + 1,
      "this line is not UTF-8, so its entity was not read; save the file as UTF-8")
  }
}
