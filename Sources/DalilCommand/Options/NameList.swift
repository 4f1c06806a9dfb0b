import Foundation
import KnowledgeStore

/// The lines of a file of names, in batches.
struct NameLines {
  private var reader: LineReader

  /// A longer line is no name.
  private static let longest = 1 << 16

  init(path: String) throws(CommandError) {
    do {
      reader = try LineReader(path: path == "-" ? "/dev/stdin" : path, limit: Self.longest)
    } catch {
      throw CommandError(error)
    }
  }

  /// The next line, without spaces around it; `nil` at the end.
  mutating func next() throws(CommandError) -> String? {
    let line: [UInt8]
    do {
      guard let next = try reader.next() else { return nil }
      line = next.line
    } catch {
      throw CommandError(error)
    }
    guard line.count <= Self.longest else {
      throw CommandError(
        status: .input, message: "line \(reader.number) is longer than \(Self.longest) bytes",
        remedy: "Give one name a line.")
    }
    return String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespaces)
  }

  /// The next lines, at most so many; `nil` at the end.
  mutating func next(_ count: Int) throws(CommandError) -> [String]? {
    var batch: [String] = []
    while batch.count < count, let line = try next() { batch.append(line) }
    return batch.isEmpty ? nil : batch
  }
}

/// A list of names to search in.
enum NameList {
  private static let fields = ["name", "alias"]

  /// Reads a list: one name a line, a column of a table (.tsv) or a field of JSON Lines (.jsonl). Empty lines
  /// are skipped.
  static func read(_ path: String) throws(CommandError) -> [String] {
    var lines = try NameLines(path: path)
    var names: [String] = []
    if path.hasSuffix(".tsv") {
      let header = (try lines.next() ?? "").split(separator: "\t", omittingEmptySubsequences: false)
      guard let column = header.firstIndex(where: { fields.contains(String($0)) }) else {
        throw CommandError(
          status: .input, message: "\(path): the header names no column \"name\" or \"alias\"",
          remedy: "Add a header line, or give a list with one name a line (.txt).")
      }
      while let line = try lines.next() {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        if column < cells.count, !cells[column].isEmpty { names.append(String(cells[column])) }
      }
      return names
    }
    let isJSON = path.hasSuffix(".jsonl")
    var number = 0
    while let line = try lines.next() {
      number += 1
      if line.isEmpty { continue }
      guard isJSON else {
        names.append(line)
        continue
      }
      let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard let name = fields.lazy.compactMap({ object?[$0] as? String }).first else {
        throw CommandError(
          status: .input, message: "\(path):\(number): no JSON object with a \"name\" or \"alias\"",
          remedy: "Give one object a line.")
      }
      names.append(name)
    }
    return names
  }
}

extension CommandError {
  /// A file that cannot be read.
  fileprivate init(_ problem: DocumentProblem) {
    self.init(
      status: .input, message: "\(problem.path): \(problem.message)",
      remedy: problem.remedy.prefix(1).uppercased() + problem.remedy.dropFirst() + ".")
  }
}
