import Testing

@testable import DalilCommand

struct BidirectionalTests {
  @Test(arguments: [
    ("Putin", "Putin"), ("بوتين", "<بوتين>"), ("KCNA (كوريا)", "<KCNA (كوريا)>"), ("", ""), ("12", "12"),
    ("שלום", "<שלום>"),
  ])
  func onlyRightToLeftTextIsIsolated(text: String, expected: String) {
    #expect(visible(Bidirectional.isolated(text)) == expected)
  }

  @Test(arguments: [
    ("RETURN 1", "RETURN 1"),
    ("{name: 'بوتين'}", "[{name: '<بوتين>'}]"),
    ("['بوتين', 'كيم']", "[['<بوتين>', '<كيم>']]"),
    ("'كيم جونغ أون' x", "['<كيم جونغ أون>' x]"),
    ("بوتين ", "[<بوتين> ]"),
  ])
  func runsOfWordsAreIsolatedOneByOne(text: String, expected: String) {
    #expect(visible(Bidirectional.leftToRight(text)) == expected)
  }

  private func visible(_ text: String) -> String {
    text.replacing("\u{2068}", with: "<").replacing("\u{2069}", with: ">").replacing("\u{2066}", with: "[")
      .replacing(#/>$/#) { _ in text.hasPrefix("\u{2066}") ? "]" : ">" }
  }
}
