public import EntityRecognition
public import Gazetteer
public import KnowledgeStore
import Orthography

/// Recognises names in documents as a filter: documents in, one record a document out, in their order, on all
/// cores, in constant memory. What cannot be read gives a record that says so, and the rest goes on.
///
/// Pieces of input → `DocumentChunks`; each piece on some core → `ChunkReader`, the texts of its documents →
/// `Recognizer` or, for exact matching, `ExactScanner` → `Records`; records in the order of the input → the
/// caller.
public struct RecognitionFilter: Sendable {
  /// How records are written.
  public enum Form: Sendable {
    /// `{"id": …, "mentions": [{"start": …, "end": …, "text": …, "entity": …, "type": …, "match": …,
    /// "score": …}, …]}`, one object a line.
    case mentionLines
    /// `{"id": …, "spans": [[start, end], …]}`, one object a line.
    case spanLines
    /// Values for the caller to print.
    case rows
  }

  /// A mention, ready to be printed.
  public struct Row: Sendable, Hashable {
    /// The document.
    public var document: String
    /// Where the name begins, in the unit asked for.
    public var start: Int
    /// Where it ends.
    public var end: Int
    /// The name as the text has it.
    public var text: String
    /// The key of the entity.
    public var entity: String
    /// The outermost type of the entity.
    public var type: String
    /// How the name was matched.
    public var match: Mention.Match
    /// How sure the match is.
    public var score: Double
  }

  /// The records of a piece of input.
  public struct Records: Sendable {
    /// Lines of JSON, each with its end, when lines were asked for.
    public internal(set) var lines: [UInt8] = []
    /// The mentions, when rows were asked for.
    public internal(set) var rows: [Row] = []
    /// What could not be read.
    public internal(set) var problems: [DocumentProblem] = []
  }

  /// The largest document, in bytes; 32 MiB unless said otherwise.
  public var largestDocument = DocumentReader().largestDocument

  private let gazetteer: Gazetteer
  private let recognizer: Recognizer
  private let isExact: Bool
  private let form: Form
  private let unit: OffsetUnit
  private let roles: RoleFinder?

  /// Creates a filter.
  ///
  /// - Parameter findsRoles: Also finds titles and pairs that stand for people named elsewhere in a text, as mentions
  ///   by coreference; not for exact matching.
  /// - Throws: The first mistake of the shipped rules, should there be one; only when roles are asked for.
  public init(
    gazetteer: Gazetteer, options: Recognizer.Options = .init(), form: Form = .mentionLines,
    offsets unit: OffsetUnit = .utf8, findsRoles: Bool = false
  ) throws {
    self.gazetteer = gazetteer
    recognizer = Recognizer(gazetteer: gazetteer, options: options)
    isExact = options.spelling != .variants
    self.form = form
    self.unit = unit
    roles = findsRoles && !isExact ? try RoleFinder(gazetteer: gazetteer) : nil
  }

  /// Reads text files, JSON Lines (files ending in .jsonl, and standard input as `-`) and folders, and hands
  /// the records on, piece by piece. `cores` pieces are worked on at a time.
  ///
  /// - Throws: what `consume` throws, and `CancellationError` when the task was cancelled.
  public func run(
    _ paths: [String], cores: Int, consume: (Records) throws -> Void
  ) async throws {
    var chunks = DocumentChunks(paths: paths, longestLine: largestDocument)
    let isCancelled = try await OrderedPipeline(cores: cores, itemsPerCore: 4).run(
      next: { chunks.next() }, size: \.size, transform: { [self] chunk in records(of: chunk) },
      consume: consume)
    if isCancelled { throw CancellationError() }
  }

  /// The records of one piece of input.
  func records(of chunk: DocumentChunks.Chunk) -> Records {
    let reader = DocumentReader(largestDocument: largestDocument)
    var writer = RecordWriter(
      gazetteer: gazetteer, recognizer: recognizer, isExact: isExact, form: form, unit: unit, roles: roles)
    switch chunk {
    case .problem(let problem): writer.write(problem)
    case .file(let path):
      do throws(DocumentProblem) {
        writer.write(try reader.document(file: path))
      } catch {
        writer.write(error)
      }
    case .lines(let bytes, let first, let path):
      bytes.withUnsafeBufferPointer {
        ChunkReader(lines: $0, first: first, path: path, reader: reader).read(into: &writer)
      }
    }
    return writer.records
  }
}
