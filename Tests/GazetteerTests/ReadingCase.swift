import Foundation
import Gazetteer

/// One case of `Cases/*.txt`: sources, and what reading them yields.
///
/// ```
/// === what the case shows
/// --- file people.tsv
/// …the content; \t \r \n \\ and \xFF stand for those bytes; a line that ends in \c has no line break…
/// --- diagnostics
/// people.tsv:2: error: …
/// --- entities
/// vladimir-putin Person
///   ar فلاديمير بوتين (canonical)
/// ```
struct ReadingCase: Sendable {
  var title: String
  var sources: [(name: String, lines: [String])] = []
  var diagnostics: [String] = []
  var entities: [String] = []

  /// What reading the sources of the case yields, as it is written in the case.
  func actual() -> ReadingCase {
    let reading = GazetteerReader.read(sourceBytes.map { GazetteerSource(name: $0.name, bytes: $0.bytes) })
    var actual = self
    actual.diagnostics = reading.diagnostics.map(\.description)
    actual.entities = reading.gazetteer.entities.flatMap(Self.describe)
    return actual
  }

  /// The sources in bytes.
  var sourceBytes: [(name: String, bytes: [UInt8])] { sources.map { ($0.name, Self.bytes(of: $0.lines)) } }

  private static func describe(_ entity: Entity) -> [String] {
    var lines = ["\(entity.key) \(entity.type.name)"]
    for name in entity.names {
      let kind = name.kind.rawValue + (name.needsContext ? "?" : "")
      lines.append("  \(name.language) \(name.text) (\(kind))")
    }
    for (scheme, value) in entity.identifiers.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(scheme) = \(value)")
    }
    for position in entity.positions {
      let dates =
        [position.from, position.until].contains { $0 != nil }
        ? " \(position.from ?? "")…\(position.until ?? "")" : ""
      lines.append("  \(position.title) of \(position.of)\(dates)")
    }
    for (property, values) in entity.facts.sorted(by: { $0.key < $1.key }) {
      lines.append("  \(property): \(values.joined(separator: ", "))")
    }
    return lines
  }

  private static func bytes(of lines: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      var isContinued = false
      var rest = Array(line.utf8)[...]
      while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
          bytes.append(byte)
          continue
        }
        switch escape {
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "c"): isContinued = true
        case UInt8(ascii: "x"):
          bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
          rest = rest.dropFirst(2)
        default: bytes.append(escape)
        }
      }
      if !isContinued { bytes.append(0x0A) }
    }
    return bytes
  }
}

/// A file of cases, in the order they stand in it.
enum ReadingCaseFile {
  static func parse(_ text: String) -> [ReadingCase] {
    var cases: [ReadingCase] = []
    var section = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("=== ") {
        cases.append(ReadingCase(title: String(line.dropFirst(4))))
        section = ""
      } else if line.hasPrefix("--- ") {
        section = String(line.dropFirst(4))
        if section.hasPrefix("file ") {
          cases[cases.count - 1].sources.append((String(section.dropFirst(5)), []))
        }
      } else if section.hasPrefix("file ") {
        let last = cases[cases.count - 1].sources.count - 1
        cases[cases.count - 1].sources[last].lines.append(line)
      } else if section == "diagnostics", !line.isEmpty {
        cases[cases.count - 1].diagnostics.append(line)
      } else if section == "entities", !line.isEmpty {
        cases[cases.count - 1].entities.append(line)
      }
    }
    return cases
  }

  static func format(_ cases: [ReadingCase]) -> String {
    var lines: [String] = []
    for item in cases {
      lines.append("=== \(item.title)")
      for source in item.sources { lines += ["--- file \(source.name)"] + source.lines }
      lines += ["--- diagnostics"] + item.diagnostics + ["--- entities"] + item.entities + [""]
    }
    return lines.joined(separator: "\n")
  }
}
