/// One source of a gazetteer: a name to report it by, its bytes, and the format they are in.
public struct GazetteerSource: Sendable {
  /// What diagnostics call the source, usually its path.
  public var name: String

  /// The content, expected to be UTF-8.
  public var bytes: [UInt8]

  /// The format.
  public var format: Format

  /// The formats a gazetteer is written in.
  public enum Format: String, Sendable, CaseIterable {
    /// One name a line, in columns: `key`, `type`, `language`, `name`, `kind`.
    case table
    /// One entity a record, in YAML.
    case records
    /// One name a line, as a JSON object.
    case lines

    /// The format that files with this name are in, or `nil` when its extension is not one of a gazetteer.
    public init?(fileName: String) {
      switch fileName.split(separator: ".").last?.lowercased() {
      case "tsv", "tab", "csv", "txt": self = .table
      case "yaml", "yml": self = .records
      case "jsonl", "ndjson": self = .lines
      default: return nil
      }
    }

    /// The format content looks like: records when its first line that says something starts a YAML list or
    /// mapping, else a table.
    public init(sniffing bytes: [UInt8]) {
      self = .table
      let start = bytes.prefix(4096)
      for line in start.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
        let text = line.drop { $0 == UInt8(ascii: " ") }
        guard let first = text.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "%") else { continue }
        let isTable = text.contains(UInt8(ascii: "\t"))
        let isRecord =
          text.starts(with: Array("- ".utf8)) || text.elementsEqual("-".utf8)
          || text.starts(with: Array("---".utf8)) || text.starts(with: Array("entities:".utf8))
          || first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        if first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}"), Self.isName(text) {
          self = .lines
        } else if isRecord, !isTable {
          self = .records
        }
        return
      }
    }

    /// Whether a line that looks like a JSON object names a key and one name.
    private static func isName(_ line: ArraySlice<UInt8>) -> Bool {
      line.withUnsafeBufferPointer { line in
        var (hasKey, hasName) = (false, false)
        var object = JSONObjectLine(line)
        let isObject = object.forEachField { key, value in
          guard case .string = value else { return }
          let key = String(decoding: line[key], as: UTF8.self)
          hasKey = hasKey || key == "id" || key == "key"
          hasName = hasName || key == "alias" || key == "name"
        }
        return isObject && hasKey && hasName
      }
    }
  }

  /// Creates a source. Without a format the extension of the name decides, else the content.
  public init(name: String, bytes: [UInt8], format: Format? = nil) {
    self.name = name
    self.bytes = bytes
    self.format = format ?? Format(fileName: name) ?? Format(sniffing: bytes)
  }
}
