import ArgumentParser
import Dalil
import KnowledgeStore

/// `dalil split`: some mentions of an entity are of another.
struct SplitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Judge some mentions of an entity to be of another one, or of a new one.",
    discussion: """
      For two people whom one name joined. Mentions are chosen by the documents they stand in, by their \
      spelling, by both together, or one by one; statements about them follow. With --new, --to is the key of an \
      entity that is made for them. A wrong merge is taken back with 'dalil undo' instead.

      Examples:
        dalil split news.dalil kim-jong-il --to kim-the-footballer --new Person \\
          --name "en=Kim Jong Il (footballer)" --document cup.txt --document league.txt
        dalil split news.dalil georgia --to georgia-us --spelling "ولاية جورجيا"
        dalil split news.dalil kim-jong-il --to kim-jong-un --mention article.txt:120
      """)

  @OptionGroup var store: StoreArgument

  @Argument(
    help: ArgumentHelp("The entity they were taken for, by key or any spelling.", valueName: "entity"))
  var entity: String

  @Option(help: ArgumentHelp("The entity they are of; with --new, its key.", valueName: "entity"))
  var to: String

  @Option(help: ArgumentHelp("Make the entity of --to, of this type, such as Person.", valueName: "type"))
  var new: String?

  @Option(
    help: ArgumentHelp(
      "A name of the new entity, such as \"ar=كيم\"; may be repeated.", valueName: "language=name"))
  var name: [String] = []

  @Option(help: ArgumentHelp("Mentions in this document; may be repeated.", valueName: "document"))
  var document: [String] = []

  @Option(
    help: ArgumentHelp(
      "Mentions spelled, or matched by a name spelled, this way; may be repeated.", valueName: "name"))
  var spelling: [String] = []

  @Option(
    help: ArgumentHelp(
      "The mention that begins at this byte of a document; may be repeated.", valueName: "document:start"))
  var mention: [String] = []

  @OptionGroup var judgement: JudgementOptions

  func validate() throws {
    if document.isEmpty, spelling.isEmpty, mention.isEmpty {
      throw ValidationError("Say which mentions, with --document, --spelling or --mention.")
    }
    if new == nil, !name.isEmpty {
      throw ValidationError("--name describes a new entity; give its type with --new.")
    }
    for name in name where Self.pair(name, "=") == nil {
      throw ValidationError("--name must be a language and a name, such as en=Kim, not '\(name)'.")
    }
    for mention in mention where Self.place(mention) == nil {
      throw ValidationError(
        "--mention must be a document and a byte, such as article.txt:120, not '\(mention)'.")
    }
  }

  func run() async throws {
    let store = try store.open(.readWrite)
    let documents = DocumentLookup(store: store)
    let entities = EntityLookup(store: store)
    let split = Split(
      entity: try entities.key(named: entity), to: new == nil ? try entities.key(named: to) : to,
      new: new.map { Split.NewEntity(type: $0, names: names) },
      documents: try document.map(documents.id(named:)), spellings: spelling.map { FoldedWords.text(of: $0) },
      mentions: try mention.compactMap(Self.place).map {
        Split.MentionPlace(document: try documents.id(named: $0.document), start: $0.start)
      })
    let made = try store.split(split, author: judgement.resolvedAuthor, reason: judgement.reason)
    try JudgementOptions.confirm(made, in: store)
  }

  /// The names given, by language; without any the key stands for one.
  private var names: [String: [String]] {
    let pairs = name.compactMap { Self.pair($0, "=") }
    return pairs.isEmpty ? ["en": [to]] : Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
  }

  private static func pair(_ text: String, _ separator: Character) -> (String, String)? {
    guard let index = text.lastIndex(of: separator) else { return nil }
    let parts = (String(text[..<index]), String(text[text.index(after: index)...]))
    return parts.0.isEmpty || parts.1.isEmpty ? nil : parts
  }

  private static func place(_ text: String) -> (document: String, start: Int)? {
    pair(text, ":").flatMap { document, start in Int(start).map { (document, $0) } }
  }
}
