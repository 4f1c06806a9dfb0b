import Foundation
import Gazetteer
import RelationExtraction

/// Makes documents of bytes: what a text file or one line of JSON Lines says.
public struct DocumentReader: Sendable {
  /// The largest document, in bytes; 32 MiB unless said otherwise.
  public var largestDocument: Int

  /// Creates a reader.
  public init(largestDocument: Int = 32 << 20) { self.largestDocument = largestDocument }

  /// Reads a text file, with the front matter it may have and the JSON file beside it: `article.json` for
  /// `article.txt`, an object with the fields of front matter, which come first where both say something.
  ///
  /// - Throws: `DocumentProblem`.
  public func document(file path: String) throws(DocumentProblem) -> Document {
    let bytes = try contents(of: path)
    var document = try document(fileBytes: bytes, path: path)
    if let sidecar = Sidecar(besides: path) { sidecar.complete(&document) }
    return document
  }

  func document(fileBytes bytes: [UInt8], path: String) throws(DocumentProblem) -> Document {
    let matter = FrontMatter(bytes)
    let text = try text(of: bytes[matter.end...], path: path, line: nil)
    var document = Document(
      name: matter.fields["id"] ?? Self.fileName(path), uri: matter.fields["uri"] ?? path,
      title: matter.fields["title"], source: matter.fields["source"], language: matter.fields["language"],
      text: text)
    if let date = matter.fields["date"] {
      document.setDate(date, origin: .frontMatter, path: path, line: matter.lines["date"])
    }
    return document
  }

  /// Reads one line of JSON Lines: an object with `text`, and `id`, `title`, `date`, `source`, `language`
  /// and `uri` where known. Without an `id` the document is named by file and line.
  ///
  /// - Throws: `DocumentProblem`.
  public func document(
    jsonLine bytes: [UInt8], path: String, line number: Int
  ) throws(DocumentProblem) -> Document {
    if bytes.count > largestDocument { throw tooLarge(path: path, line: number) }
    if let document = try bytes.withUnsafeBufferPointer({ line throws(DocumentProblem) in
      try usualDocument(line, path: path, number: number)
    }) {
      return document
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw notUTF8(bytes[...], path: path, line: number)
    }
    let object = try? JSONSerialization.jsonObject(with: Data(bytes))
    guard let fields = object as? [String: Any] else {
      throw DocumentProblem(
        .malformed, path: path, line: number, message: "this line is not a JSON object",
        remedy: "write one object with \"id\" and \"text\" a line")
    }
    guard let text = fields["text"] as? String else {
      throw DocumentProblem(
        .malformed, path: path, line: number, message: "the object has no \"text\"",
        remedy: "give the article's text as a string named \"text\"")
    }
    return try document(
      id: (fields["id"] as? String) ?? (fields["id"] as? NSNumber)?.stringValue, text: text, path: path,
      line: number
    ) { fields["\($0)"] as? String }
  }

  /// The document of a line as lines usually are; `nil` of another, which a JSON library has to read.
  private func usualDocument(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, number: Int
  ) throws(DocumentProblem) -> Document? {
    guard let line = DocumentLine(bytes) else { return nil }
    let text: String?
    if line.hasEscapes {
      var decoder = JSONStringDecoder()
      text =
        decoder.decode(UnsafeBufferPointer(rebasing: bytes[line.text]))
        ? String(validating: decoder.bytes, as: UTF8.self) : nil
    } else {
      text = String(validating: bytes[line.text], as: UTF8.self)
    }
    guard let text else { return nil }
    func value(_ name: StaticString) -> String? {
      line.value(name).map { String(decoding: $0, as: UTF8.self) }
    }
    return try document(id: value("id"), text: text, path: path, line: number, value)
  }

  private func document(
    id: String?, text: String, path: String, line: Int, _ value: (StaticString) -> String?
  ) throws(DocumentProblem) -> Document {
    try requireText(text, path: path, line: line)
    func string(_ name: StaticString) -> String? { value(name).flatMap { $0.isEmpty ? nil : $0 } }
    var document = Document(
      name: id ?? "\(Self.fileName(path)):\(line)",
      uri: string("uri") ?? string("url") ?? "\(path)#\(id ?? String(line))", title: string("title"),
      source: string("source"), language: string("language") ?? string("lang"), text: text)
    if let date = string("date") ?? string("published") {
      document.setDate(date, origin: .jsonLines, path: path, line: line)
    }
    return document
  }

  private func contents(of path: String) throws(DocumentProblem) -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      // Sizes are looked up before reading, but a file may grow.
      let data = try handle.read(upToCount: largestDocument + 1) ?? Data()
      if data.count > largestDocument { throw tooLarge(path: path, line: nil) }
      return Array(data)
    } catch let problem as DocumentProblem {
      throw problem
    } catch {
      throw .unreadable(path, error)
    }
  }

  private func text(
    of bytes: ArraySlice<UInt8>, path: String, line: Int?
  ) throws(DocumentProblem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      if bytes.contains(0) { throw zeroBytes(path: path, line: line) }
      throw notUTF8(bytes, path: path, line: line)
    }
    try requireText(text, path: path, line: line)
    return text
  }

  /// Throws unless there is something to read in a text.
  private func requireText(_ text: String, path: String, line: Int?) throws(DocumentProblem) {
    if text.utf8.contains(0) { throw zeroBytes(path: path, line: line) }
    let isBlank = text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    if isBlank {
      throw DocumentProblem(
        .empty, path: path, line: line, message: "there is no text in it",
        remedy: "nothing was stored for it")
    }
  }

  private func zeroBytes(path: String, line: Int?) -> DocumentProblem {
    DocumentProblem(
      .notText, path: path, line: line, message: "it holds zero bytes, so it is not UTF-8 text",
      remedy: "if it is UTF-16, convert it with 'iconv -f UTF-16 -t UTF-8'")
  }

  private func tooLarge(path: String, line: Int?) -> DocumentProblem {
    DocumentProblem(
      .tooLarge, path: path, line: line,
      message: "it is larger than the limit of \(largestDocument) bytes for one document",
      remedy: "cut it into articles, or raise the limit")
  }

  private func notUTF8(_ bytes: ArraySlice<UInt8>, path: String, line: Int?) -> DocumentProblem {
    let offset = Self.firstMalformedByte(bytes)
    return DocumentProblem(
      .notText, path: path, line: line, message: "it is not UTF-8: the byte at offset \(offset) is malformed",
      remedy: "convert it, for example with 'iconv -f WINDOWS-1256 -t UTF-8'")
  }

  /// Where the first malformed byte is, counted from the start of the file or line.
  private static func firstMalformedByte(_ bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  static func fileName(_ path: String) -> String { URL(filePath: path).lastPathComponent }
}

extension Document {
  /// Sets the date a field gives, ISO 8601 of which a time of day is passed over, or warns that it is none.
  mutating func setDate(_ text: String, origin: DateOrigin, path: String, line: Int?) {
    if let date = StatementDate(iso8601: String(text.prefix { $0 != "T" && $0 != " " })) {
      (self.date, dateOrigin) = (date, origin)
      return
    }
    warnings.append(
      DocumentProblem(
        .unusableField, path: path, line: line, message: "'\(text.prefix(40))' is no date",
        remedy: "write it as 2023-09-13; the article is stored without it"))
  }
}

extension DocumentProblem {
  static func unreadable(_ path: String, _ error: any Error) -> DocumentProblem {
    let isMissing = !FileManager.default.fileExists(atPath: path)
    return DocumentProblem(
      isMissing ? .missing : .unreadable, path: path,
      message: isMissing ? "there is no such file or folder" : "it cannot be read",
      remedy: isMissing ? "check the path" : "check that you may read it")
  }
}
