import GraphExport
import TestSupport
import Testing

/// What Graphviz understands of a whole graph.
@Suite(.enabled(if: Graphviz.isInstalled))
struct DOTWriterTests {
  private let summit = ExportGraph(
    nodes: [
      .init(
        key: "vladimir-putin", types: ["Person"], names: ["en": "Vladimir Putin", "ar": "فلاديمير بوتين"],
        weight: 42,
        url: "https://www.wikidata.org/wiki/Q7747"),
      .init(
        key: "kim-jong-un", types: ["Person"], names: ["en": "Kim Jong Un", "ar": "كيم جونغ أون"], weight: 30),
      .init(key: "vostochny", types: ["Facility", "Place"], names: ["ar": "فوستوتشني"]),
      .init(key: "kcna", types: ["NewsAgency", "Organization"], names: ["en": "KCNA"]),
      .init(key: "sputnik", types: ["Thing"], names: [:]),
    ],
    edges: [
      .init(
        source: 0, target: 1, type: "MET", isSymmetric: true, count: 5, firstDate: "2023-09-13",
        lastDate: "2023-09-14",
        evidence: ["التقى \"بوتين\" كيم & وفده", "They met."]),
      .init(source: 1, target: 2, type: "VISITED", firstDate: "2023-09", lastDate: "2023-09"),
      .init(source: 3, target: 1, type: "SOME_NEW_TYPE", url: "javascript:alert(1)"),
      .init(source: 3, target: 9, type: "MET"),
    ])

  @Test func nodesAreNamedInTheLanguageAskedForElseEnglishElseArabic() throws {
    let arabic = try drawing(summit, ExportOptions(language: "ar")).nodes
    #expect(
      arabic.map { bare($0.lines) } == [
        ["فلاديمير بوتين"], ["كيم جونغ أون"], ["فوستوتشني"], ["KCNA"], ["sputnik"],
      ])
    let english = try drawing(summit, ExportOptions(language: "en")).nodes
    #expect(
      english.map { bare($0.lines) } == [
        ["Vladimir Putin"], ["Kim Jong Un"], ["فوستوتشني"], ["KCNA"], ["sputnik"],
      ])
    #expect(english.map(\.title) == ["vladimir-putin", "kim-jong-un", "vostochny", "kcna", "sputnik"])
  }

  @Test func nodesLinkOnlyToSafeAddressesAndTellWhatTheyAre() throws {
    let nodes = try drawing(summit).nodes
    #expect(nodes[0].addresses == ["https://www.wikidata.org/wiki/Q7747"])
    #expect(nodes[0].tooltips == ["vladimir-putin · Person · 42×"])
    #expect(nodes[2].tooltips == ["vostochny · Facility"])
  }

  @Test func edgesTellTypeCountAndDates() throws {
    let edges = try drawing(summit).edges
    #expect(edges.count == 3)
    #expect(bare(edges[0].lines) == ["met", "5× · 2023-09-13–2023-09-14"])
    #expect(bare(edges[1].lines) == ["visited", "2023-09"])
    #expect(bare(edges[2].lines) == ["some new type"])
    #expect(try bare(drawing(summit, ExportOptions(language: "ar")).edges[1].lines) == ["زار", "2023-09"])
  }

  @Test func edgesShowTheirEvidenceAndNeverAnUnsafeAddress() throws {
    let edges = try drawing(summit).edges
    #expect(
      edges[0].tooltips.first == "\u{2068}التقى \"بوتين\" كيم & وفده\u{2069}\n\u{2068}They met.\u{2069}")
    #expect(edges[2].addresses.isEmpty)
    let one = try drawing(summit, ExportOptions(evidenceLimit: 1)).edges
    #expect(one[0].tooltips.allSatisfy { !$0.contains("They met.") })
  }

  @Test func onlySymmetricEdgesHaveNoArrow() throws {
    let edges = try drawing(summit).edges
    #expect(edges[0].shapes == ["path"])
    #expect(edges[1].shapes == ["path", "polygon"])
  }

  @Test func theLegendShowsTheTypesThatOccur() throws {
    let nodes = try drawing(summit, ExportOptions(language: "ar", hasLegend: true)).nodes
    #expect(nodes.dropFirst(5).map { bare($0.lines) } == [["شخص"], ["مكان"], ["منظمة"], ["غير ذلك"]])
  }

  @Test func anEmptyGraphAndATitleAreDrawn() throws {
    let drawing = try drawing(ExportGraph(), ExportOptions(title: "قمة & \"لقاء\"", hasLegend: true))
    #expect(drawing.nodes.isEmpty && drawing.edges.isEmpty)
  }

  @Test func identifiersAreASCIIAndDifferentKeysStayApart() throws {
    let keys = [
      "a b", "a_20b", "a-b", "فلاديمير", "node", "graph", "\"", "\\", "a\nb", "é", "e\u{301}", "1", "", "0x",
    ]
    let graph = ExportGraph(nodes: keys.map { .init(key: $0, types: [], names: ["en": "x"]) })
    let titles = try drawing(graph).nodes.map(\.title)
    #expect(Set(titles).count == keys.count)
    #expect(titles.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
  }

  @Test(arguments: [
    ("https://example.org/?a=1&b=2", "https://example.org/?a=1&b=2"),
    ("HTTP://example.org", "HTTP://example.org"),
    ("mailto:desk@example.org", "mailto:desk@example.org"),
    ("articles/001.txt", "articles/001.txt"),
    ("articles/1:2.txt", "articles/1:2.txt"),
    ("https://example.org/بوتين", "https://example.org/%D8%A8%D9%88%D8%AA%D9%8A%D9%86"),
    ("https://example.org/a\"><script>", "https://example.org/a%22%3E%3Cscript%3E"),
    ("javascript:alert(1)", nil),
    ("JavaScript:alert(1)", nil),
    ("data:text/html,x", nil),
    ("vbscript:x", nil),
    ("file:///etc/passwd", nil),
    ("java\nscript:alert(1)", nil),
    (" javascript:alert(1)", nil),
    ("\u{1}javascript:alert(1)", nil),
    ("a\\Nb", nil),
    ("", nil),
  ])
  func addressesAreKeptOnlyWhenSafe(address: String, expected: String?) throws {
    let node = ExportGraph.Node(key: "n", types: ["Person"], names: [:], url: address)
    let drawn = try drawing(ExportGraph(nodes: [node])).nodes[0].addresses
    #expect(drawn == (expected.map { [$0] } ?? []))
  }

  @Test func edgesGrowWithTheStatementsBehindThem() {
    let thickness = [0, 1, 2, 4, 1024, 1 << 40, Int.max].map { count in
      let edge = ExportGraph.Edge(source: 0, target: 0, type: "MET", count: count)
      let node = ExportGraph.Node(key: "a", types: [], names: [:])
      let text = DOTWriter().text(of: ExportGraph(nodes: [node], edges: [edge]))
      return text.firstMatch(of: /label="[^"]*", penwidth=([0-9.]+)/).map { String($0.1) } ?? "none"
    }
    #expect(thickness == ["1.0", "1.0", "1.5", "2.0", "6.0", "6.0", "6.0"])
  }

  @Test func theDocumentHasNoByteOrderMarkAndIsTheSameEachTime() {
    let text = DOTWriter().text(of: summit)
    #expect(text.hasPrefix("digraph dalil {\n"))
    #expect(text == ExportFormat.dot.text(of: summit))
  }

  private func drawing(_ graph: ExportGraph, _ options: ExportOptions = ExportOptions()) throws -> Drawing {
    try Graphviz.drawing(of: DOTWriter(options: options).text(of: graph))
  }

  /// Lines without the marks that isolate them; a line without marks stays as it is, marked `!`.
  private func bare(_ lines: [String]) -> [String] {
    lines.map {
      $0.hasPrefix("\u{2068}") && $0.hasSuffix("\u{2069}") ? String($0.dropFirst().dropLast()) : "!" + $0
    }
  }
}
