import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The installed Graphviz, run as people run it.
enum Graphviz {
  /// Whether `dot` is installed; prints why tests are skipped when it is not.
  static let isInstalled: Bool = {
    let found = (try? run(["-V"], input: "")) != nil
    if !found { print("skipped: Graphviz is not installed (scripts/setup installs it)") }
    return found
  }()

  /// What `dot` understood of a document: the drawing it makes, taken apart.
  static func drawing(of document: String, engine: String = "dot") throws -> Drawing {
    let svg = try run(["-K\(engine)", "-Tsvg"], input: document)
    let reader = DrawingReader()
    let parser = XMLParser(data: svg)
    parser.delegate = reader
    guard parser.parse() else {
      throw Failure(message: "the SVG is not well-formed: \(String(describing: parser.parserError))")
    }
    return reader.drawing
  }

  /// Runs `dot`; whatever it says on standard error is a failure.
  static func run(_ arguments: [String], input: String) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["dot"] + arguments
    let folder = FileManager.default.temporaryDirectory.appending(path: "dalil-dot-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "in")
    let complaints = folder.appending(path: "err")
    try Data(input.utf8).write(to: source)
    try Data().write(to: complaints)
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let said = String(decoding: try Data(contentsOf: complaints), as: UTF8.self)
    guard process.terminationStatus == 0, arguments == ["-V"] || said.isEmpty else {
      throw Failure(message: "dot: status \(process.terminationStatus): \(said)")
    }
    return data
  }

  /// Why a document could not be drawn.
  struct Failure: Error {
    let message: String
  }
}

/// A drawing as Graphviz made it.
struct Drawing {
  /// A node or edge as drawn.
  struct Part {
    var title = ""
    var lines: [String] = []
    var tooltips: [String] = []
    var addresses: [String] = []
    var shapes: [String] = []
  }

  /// The nodes in the order of the document.
  var nodes: [Part] = []

  /// The edges in the order of the document.
  var edges: [Part] = []
}

private final class DrawingReader: NSObject, XMLParserDelegate {
  var drawing = Drawing()
  private var part: Drawing.Part?
  private var partDepth = 0
  private var partKind = ""
  private var depth = 0
  private var text: String?

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    depth += 1
    switch element {
    case "g" where ["node", "edge"].contains(attributes["class"] ?? ""):
      part = Drawing.Part()
      partDepth = depth
      partKind = attributes["class"] ?? ""
    case "a":
      if let tooltip = attributes["xlink:title"] { part?.tooltips.append(tooltip) }
      if let address = attributes["xlink:href"] { part?.addresses.append(address) }
    case "text", "title": text = ""
    case "polygon", "ellipse", "path": part?.shapes.append(element)
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text?.append(string)
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch element {
    case "text": part?.lines.append((text ?? "").replacingOccurrences(of: "\u{A0}", with: " "))
    case "title": part?.title = text ?? ""
    case "g" where depth == partDepth:
      if let part {
        if partKind == "node" { drawing.nodes.append(part) } else { drawing.edges.append(part) }
      }
      part = nil
      partDepth = 0
    default: break
    }
    if element == "text" || element == "title" { text = nil }
    depth -= 1
  }
}
