import Foundation

/// What a JSON file beside a text says about it: `article.json` for `article.txt`.
///
/// The fields are those of front matter: `title`, `date`, `source`, `language`, `uri`, `id`; others are passed
/// over. A file that is no JSON object is reported and otherwise left alone.
struct Sidecar {
  private let path: String
  private let fields: [String: String]?

  /// A sidecar may have this many bytes at most.
  private static let limit = 1 << 20

  /// `nil` when there is none.
  init?(besides document: String) {
    let url = URL(filePath: document)
    guard url.pathExtension.lowercased() != "json" else { return nil }
    path = url.deletingPathExtension().path + ".json"
    guard let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int,
      size <= Self.limit, let data = FileManager.default.contents(atPath: path)
    else { return nil }
    let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    fields = object.map { object in
      var fields: [String: String] = [:]
      for (name, value) in object {
        guard let text = value as? String, !text.isEmpty else { continue }
        fields[FrontMatter.aliases[name.lowercased()] ?? name.lowercased()] = text
      }
      return fields
    }
  }

  /// Adds what the document does not say itself.
  func complete(_ document: inout Document) {
    guard let fields else {
      document.warnings.append(
        DocumentProblem(
          .unusableField, path: path, message: "this is no JSON object",
          remedy: "write {\"date\": …, \"source\": …}; the article is stored without it"))
      return
    }
    document.title = document.title ?? fields["title"]
    document.source = document.source ?? fields["source"]
    document.language = document.language ?? fields["language"]
    if let uri = fields["uri"], document.uri == nil || document.uri.map({ !$0.contains("://") }) == true {
      document.uri = uri
    }
    if document.date == nil, let date = fields["date"] {
      document.setDate(date, origin: .sidecar, path: path, line: nil)
    }
  }
}
