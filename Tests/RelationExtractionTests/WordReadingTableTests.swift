import Testing

@testable import RelationExtraction

@Suite struct WordReadingTableTests {
  /// A reading that tells its key.
  private func reading(of key: UInt64) -> WordReading {
    var reading = WordReading()
    reading.number = Int32(truncatingIfNeeded: key)
    reading.mayBegin = key &* 3
    return reading
  }

  /// A key for a number, spread as hashes are.
  private func key(_ number: Int) -> UInt64 { UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15 }

  @Test func whatWasKeptIsFoundAndNothingElse() {
    let table = WordReadingTable(capacity: 1 << 10)
    for number in 0..<200 { table.keep(reading(of: key(number)), for: key(number)) }
    for number in 0..<200 {
      #expect(table.reading(key(number))?.mayBegin == key(number) &* 3)
      #expect(table.reading(key(number + 1000)) == nil)
    }
  }

  @Test func aFullTableForgetsButNeverConfuses() {
    let table = WordReadingTable(capacity: 16)
    for number in 0..<500 { table.keep(reading(of: key(number)), for: key(number)) }
    let known = (0..<500).filter { table.reading(key($0)) != nil }
    #expect(known.count == 16)
    for number in known { #expect(table.reading(key(number))?.mayBegin == key(number) &* 3) }
  }

  @Test func keysThatMarkSlotsAreNotKept() {
    let table = WordReadingTable(capacity: 16)
    for key in [UInt64(0), 1] {
      table.keep(reading(of: key), for: key)
      #expect(table.reading(key) == nil)
    }
  }

  @Test func manyThreadsReadWhatOthersKeep() async {
    let table = WordReadingTable(capacity: 1 << 12)
    await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          var wrong = 0
          for step in 0..<20_000 {
            let key = self.key((step * 7 + task * 131) % 3000)
            if let held = table.reading(key) {
              wrong += held.mayBegin == key &* 3 ? 0 : 1
            } else {
              table.keep(self.reading(of: key), for: key)
            }
          }
          return wrong
        }
      }
      for await wrong in group { #expect(wrong == 0) }
    }
  }
}
