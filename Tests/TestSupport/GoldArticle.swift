import Foundation

/// An annotated article: its text, its mentions and the relations it states.
///
/// The annotations are read from the folder `DALIL_GOLD` names, else from `gold` in the shared test data; the
/// articles from `articles` there. See the README beside them.
public struct GoldArticle: Sendable {
  /// A mention as annotated.
  public struct Mention: Sendable, Hashable {
    /// Its place in UTF-8 bytes.
    public var span: Range<Int>
    /// The key of the entity.
    public var entity: String
    /// Whether it counts neither way.
    public var isOptional: Bool

    /// Creates a mention.
    public init(span: Range<Int>, entity: String, isOptional: Bool = false) {
      self.span = span
      self.entity = entity
      self.isOptional = isOptional
    }
  }

  /// A relation as annotated; an end may allow several entities.
  public struct Relation: Sendable, Hashable {
    /// The relation type.
    public var type: String
    /// The keys accepted as source.
    public var sources: [String]
    /// The keys accepted as target.
    public var targets: [String]
    /// Qualifiers such as `place` and `date`.
    public var qualifiers: [String: String]
    /// Whether it must be found.
    public var isRequired: Bool
    /// The words of the article that say it.
    public var evidence: String
  }

  /// The number at the beginning of the file names, such as `000`.
  public var id: String
  /// The article's bytes.
  public var text: [UInt8]
  /// The annotated mentions in reading order.
  public var mentions: [Mention]
  /// The annotated relations.
  public var relations: [Relation]

  /// Every annotated article; empty, with the reason printed, when the data is absent.
  public static func all() throws -> [GoldArticle] {
    guard let articles = ProjectFiles.shared("articles") else { return [] }
    let named = ProcessInfo.processInfo.environment["DALIL_GOLD"].map { URL(filePath: $0) }
    guard let gold = named ?? ProjectFiles.shared("gold") else { return [] }
    let relations = try readRelations(gold.appending(path: "relations.tsv"))
    let files = try FileManager.default.contentsOfDirectory(at: gold, includingPropertiesForKeys: nil)
    return
      try files
      .filter { $0.lastPathComponent.hasSuffix(".mentions.jsonl") }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { file in
        let name = String(file.lastPathComponent.dropLast(".mentions.jsonl".count))
        let id = String(name.prefix(3))
        return GoldArticle(
          id: id, text: Array(try Data(contentsOf: articles.appending(path: name + ".txt"))),
          mentions: try readMentions(file), relations: relations[id] ?? [])
      }
  }

  private struct MentionRecord: Decodable {
    // The names are those of the annotation files.
    let utf8_start: Int  // swift-format-ignore: AlwaysUseLowerCamelCase
    let utf8_end: Int  // swift-format-ignore: AlwaysUseLowerCamelCase
    let entity: String
    let optional: Bool?
  }

  private static func readMentions(_ file: URL) throws -> [Mention] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let record = try JSONDecoder().decode(MentionRecord.self, from: Data(line.utf8))
      return Mention(
        span: record.utf8_start..<record.utf8_end, entity: record.entity, isOptional: record.optional ?? false
      )
    }
  }

  private static func readRelations(_ file: URL) throws -> [String: [Relation]] {
    var relations: [String: [Relation]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let fields = line.components(separatedBy: "\t")
      guard fields.count >= 7 else { continue }
      var qualifiers: [String: String] = [:]
      for pair in fields[4].split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
        if parts.count == 2 { qualifiers[parts[0]] = parts[1] }
      }
      relations[fields[0], default: []].append(
        Relation(
          type: fields[1], sources: fields[2].components(separatedBy: "|"),
          targets: fields[3].components(separatedBy: "|"), qualifiers: qualifiers,
          isRequired: fields[5] == "required", evidence: fields[6]))
    }
    return relations
  }
}
