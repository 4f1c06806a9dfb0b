import Foundation
import TestSupport
import Testing

/// Several processes on one store: nobody is refused, and everybody sees whole transactions.
struct ConcurrencyTests {
  @Test func oneIngestsAnotherImportsOthersAsk() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    let process = workshop.process
    try workshop.ingest()
    try workshop.writeArticles(30, to: "more")
    // Two nodes for every edge, in every import: a question that saw a part of one would find another ratio.
    for number in 0..<4 {
      try process.write("id\n\(2 * number)\n\(2 * number + 1)\n", to: "nodes\(number).csv")
      try process.write("from,to\n\(2 * number),\(2 * number + 1)\n", to: "edges\(number).csv")
    }
    let imports = (0..<4).map {
      "dalil import news.dalil --nodes Item=nodes\($0).csv --edges Item:LINKS:Item=edges\($0).csv"
    }
    let ask = """
      dalil query news.dalil --format csv \
      'MATCH (i:Item) OPTIONAL MATCH (i)-[l:LINKS]->() RETURN count(i) AS items, count(l) AS links'
      """
    let writers = [
      try process.start("dalil ingest news.dalil more --batch 3"),
      try process.start(imports.joined(separator: " && ")),
    ]
    let readers = try (0..<2).map { _ in
      try process.start("for round in 1 2 3 4 5; do \(ask) || exit; done")
    }
    for writer in writers {
      writer.process.waitUntilExit()
      let result = try writer.result()
      #expect(result.status == 0, "\(result.errors)")
    }
    for reader in readers {
      reader.process.waitUntilExit()
      let result = try reader.result()
      #expect(result.status == 0, "\(result.errors)")
      for line in result.output.split(separator: "\n") where line != "items,links" {
        let counts = line.split(separator: ",").compactMap { Int($0) }
        #expect(counts.count == 2 && counts[0] == 2 * counts[1], "\(line)")
      }
    }
    #expect(try process.shell(ask).output == "items,links\n8,4\n")
    #expect(try workshop.documents() == 31)
    #expect(try process.dalil("check", "news.dalil").status == 0)
  }
}
