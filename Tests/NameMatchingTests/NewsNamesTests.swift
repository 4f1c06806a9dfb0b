import NameMatching
import TestSupport
import Testing

@Suite struct NewsNamesTests {
  /// Names of news that readers decide without doubt, with what the comparison makes of them: its errors are in the
  /// file, so that every change of a verdict is seen.
  @Test func judgesNamesOfNews() throws {
    let comparison = NameComparison()
    let file = try CaseFile("Tests/NameMatchingTests/Cases/news-names.txt")
    var seen: [Int: String] = [:]
    var right = 0
    for row in file.rows {
      let (verdict, left, other) = (row.fields[0], row.fields[1], row.fields[2])
      let isOne = verdict == "same" || verdict == "missed"
      let score = comparison.score(left, other)
      let isFound = score >= NameComparison.threshold
      let found =
        switch (isOne, isFound) {
        case (true, true): "same"
        case (true, false): "missed"
        case (false, true): "joined"
        case (false, false): "different"
        }
      if isOne == isFound { right += 1 }
      seen[row.line] = [found, left, other].joined(separator: " | ")
      if !ProjectFiles.isRecording {
        #expect(found == verdict, "line \(row.line): \(left) / \(other) scores \(score)")
      }
      #expect(score == comparison.score(other, left), "line \(row.line): the order of the names counts")
    }
    #expect(
      right * 100 >= 85 * file.rows.count, "\(right) of \(file.rows.count) are judged as a reader would")
    if ProjectFiles.isRecording { try file.record(seen) }
  }
}
