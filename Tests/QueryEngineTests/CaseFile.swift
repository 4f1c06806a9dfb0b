import Foundation

/// A file of query cases.
///
/// A case starts with `=== title`; its parts start with `--- name`, where name is one of `graph` (CREATE
/// statements), `parameters` (a map), `query`, and what is expected: `plan`, `rows` (the columns, then a row a line,
/// values separated by ` | `, in any order), `rows in order`, `error` (line:column class detail, then the message)
/// and `warnings`. A `graph` before the first case is that of every case without one. Recording rewrites what is
/// expected; a case without expectations gets rows or an error.
struct CaseFile {
  struct Case {
    var title: String
    var parts: [(name: String, text: String)] = []

    subscript(name: String) -> String? { parts.first { $0.name == name }?.text }

    mutating func set(_ name: String, to text: String) {
      if let place = parts.firstIndex(where: { $0.name == name }) {
        parts[place].text = text
      } else {
        parts.append((name, text))
      }
    }
  }

  let url: URL
  var heading = Case(title: "")
  var cases: [Case] = []

  init(_ url: URL) throws {
    self.url = url
    var current = Case(title: "")
    var isHeading = true
    func finish(_ file: inout CaseFile) {
      current.parts = current.parts.map { ($0.name, $0.text.trimmingCharacters(in: .newlines)) }
      if isHeading { file.heading = current } else { file.cases.append(current) }
    }
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("=== ") {
        finish(&self)
        isHeading = false
        current = Case(title: String(line.dropFirst(4)))
      } else if line.hasPrefix("--- ") {
        current.parts.append((String(line.dropFirst(4)), ""))
      } else if current.parts.isEmpty {
        if isHeading, !line.isEmpty { current.title += line + "\n" }
      } else {
        current.parts[current.parts.count - 1].text += line + "\n"
      }
    }
    finish(&self)
  }

  /// Writes the file again.
  func save() throws {
    var text = heading.title
    func append(_ parts: [(name: String, text: String)]) {
      for part in parts { text += "--- \(part.name)\n\(part.text)\n" }
    }
    append(heading.parts)
    for item in cases {
      text += "\n=== \(item.title)\n"
      append(item.parts)
    }
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}
