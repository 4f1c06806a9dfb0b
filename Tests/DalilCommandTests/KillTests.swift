import Foundation
import TestSupport
import Testing

/// Whenever the program is killed, what was committed is there and the store is sound.
@Suite(.serialized)
struct KillTests {
  /// How many kills: 8, or what DALIL_KILLS says.
  private static let kills = ProcessInfo.processInfo.environment["DALIL_KILLS"].flatMap { Int($0) } ?? 8

  @Test func aKillAtAnyMomentLosesNothingCommitted() throws {
    let workshop = try Workshop()
    defer { workshop.remove() }
    try workshop.ingest()
    try workshop.process.write(
      Workshop.gazetteer + "v-putin\tPerson\ten\tV. Putin\tcanonical\n", to: "names.tsv")
    _ = try workshop.process.dalil("gazetteer", "import", "news.dalil", "names.tsv")
    try workshop.writeArticles(60, to: "more")
    try FileManager.default.copyItem(
      at: workshop.process.folder.appending(path: "news.dalil"),
      to: workshop.process.folder.appending(path: "whole.dalil"))
    let ingest = "exec dalil ingest news.dalil more --batch 2"
    let clock = ContinuousClock()
    let whole = try clock.measure {
      _ = try workshop.process.shell("dalil ingest whole.dalil more --batch 2")
    }
    let commands = [
      ingest, "exec dalil merge news.dalil vladimir-putin v-putin", ingest, "exec dalil undo news.dalil",
    ]
    var generator = SeededGenerator(seed: 17)
    var committed = (documents: 1, judgements: 0)
    for number in 0..<Self.kills {
      let running = try workshop.process.start(commands[number % commands.count])
      Thread.sleep(forTimeInterval: Double.random(in: 0...1, using: &generator) * (whole / .seconds(1)) / 2)
      // What another process sees before the kill was committed.
      if number % 4 == 0 { committed = try Self.max(committed, Self.seen(workshop)) }
      kill(running.process.processIdentifier, SIGKILL)
      running.process.waitUntilExit()
      _ = try running.result()
      let check = try workshop.process.dalil("check", "news.dalil")
      #expect(check.status == 0, "kill \(number): \(check.output)\(check.errors)")
      if number % 4 == 0 {
        let now = try Self.seen(workshop)
        #expect(
          now.documents >= committed.documents && now.judgements >= committed.judgements, "kill \(number)")
        committed = now
      }
    }
    for _ in 0..<2 { _ = try workshop.process.shell("dalil undo news.dalil") }
    #expect(try workshop.process.shell("dalil ingest news.dalil more").status == 0)
    let statements = "--format jsonl"
    #expect(
      try workshop.process.shell("dalil statements news.dalil \(statements)").output
        == workshop.process.shell("dalil statements whole.dalil \(statements)").output)
    #expect(try workshop.documents() == 61)
  }

  private static func max(
    _ one: (documents: Int, judgements: Int), _ other: (documents: Int, judgements: Int)
  ) -> (documents: Int, judgements: Int) {
    (Swift.max(one.documents, other.documents), Swift.max(one.judgements, other.judgements))
  }

  private static func seen(_ workshop: Workshop) throws -> (documents: Int, judgements: Int) {
    let log = try workshop.process.dalil("judgements", "export", "news.dalil")
    return (try workshop.documents() ?? 0, log.output.split(separator: "\n").count)
  }
}
