import ArgumentParser
import Foundation

/// The articles a benchmark reads: real ones repeated, each time with another first line, so that every
/// document is a new one.
struct Corpus {
  let documents: [(name: String, text: String)]
  let bytes: Int

  /// How many different articles there are: the first ones of the documents.
  let distinct: Int

  /// The root of the library's package.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The shipped gazetteer.
  static let gazetteer = root.appending(path: "examples/gazetteer/world-news").path

  init(articles path: String?, copies: Int) throws {
    let root = Self.root
    let candidates =
      path.map { [URL(filePath: $0)] }
      ?? [
        root.deletingLastPathComponent().appending(path: "shared/articles"),
        root.appending(path: "examples/articles"),
      ]
    guard let found = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else {
      throw ValidationError("there are no articles at \(candidates.map(\.path).joined(separator: " or "))")
    }
    let texts =
      try found.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
      ? Self.texts(inFolder: found) : Self.texts(ofLines: found)
    distinct = texts.count
    documents = (0..<copies).flatMap { copy in
      texts.map { (name: "\(copy)-\($0.name)", text: "\(copy)\n\n" + $0.text) }
    }
    bytes = documents.reduce(0) { $0 + $1.text.utf8.count }
  }

  private static func texts(inFolder folder: URL) throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  /// The texts of JSON Lines, named by the numbers of their lines.
  static func texts(ofLines file: URL) throws -> [(name: String, text: String)] {
    struct Line: Decodable { let text: String }
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")).enumerated().map { number, line in
      ("\(number + 1)", try JSONDecoder().decode(Line.self, from: line).text)
    }
  }

  /// Writes the documents as JSON Lines into a folder and returns the file's path.
  func write(into folder: URL) throws -> String {
    let file = folder.appending(path: "documents.jsonl")
    var lines = Data()
    for document in documents {
      lines += try JSONEncoder().encode(["id": document.name, "text": document.text]) + [0x0A]
    }
    try lines.write(to: file)
    return file.path
  }

  /// Runs the body in a folder of its own, which is removed afterwards.
  static func withFolder<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "dalil-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
  }
}
