import GraphExport
import PropertyGraph
import Testing

/// What is drawn of a property graph.
struct PropertyGraphExportTests {
  /// putin -MET- kim (two dates), kim -VISITED-> moscow -LOCATED_IN-> russia, putin -HOLDS_POSITION-> russia
  /// (two titles), and a lonely agency.
  private let graph: GraphSnapshot = {
    var builder = GraphBuilder()
    func node(_ key: String, _ labels: [String], _ properties: [String: PropertyValue] = [:]) -> Int {
      builder.addNode(
        labels: labels + ["Entity"],
        properties: ["key": .string(key), "type": .string(labels[0])].merging(properties) { $1 })
    }
    let putin = node(
      "vladimir-putin", ["Person"],
      [
        "name_en": .string("Vladimir Putin"), "name_ar": .string("فلاديمير بوتين"),
        "wikidata": .string("Q7747"), "mentions": .integer(7),
      ])
    let kim = node("kim-jong-un", ["Person"], ["name": .string("Kim Jong Un")])
    let moscow = node("moscow", ["City", "Place"])
    let russia = node("russia", ["Country", "Place"])
    _ = node("kcna", ["NewsAgency", "Organization"])
    func edge(_ type: String, _ source: Int, _ target: Int, _ properties: [String: PropertyValue] = [:]) {
      _ = builder.addRelationship(type: type, from: source, to: target, properties: properties)
    }
    edge(
      "MET", putin, kim,
      ["count": .integer(3), "first_date": .string("2023-09-13"), "last_date": .string("2023-09-13")])
    edge(
      "MET", kim, putin,
      ["count": .integer(2), "first_date": .string("2019-04"), "last_date": .string("2019-04-25")])
    edge("VISITED", kim, moscow)
    edge("LOCATED_IN", moscow, russia)
    edge("HOLDS_POSITION", putin, russia, ["title": .string("president")])
    edge("HOLDS_POSITION", putin, russia, ["title": .string("prime minister")])
    return builder.build()
  }()

  @Test func nodesCarryNamesTypesAndWeightAndTheLonelyAreLeftOut() {
    let nodes = ExportGraph(graph).nodes
    #expect(nodes.map(\.key) == ["vladimir-putin", "kim-jong-un", "moscow", "russia"])
    #expect(
      nodes[0]
        == .init(
          key: "vladimir-putin", types: ["Person"], names: ["en": "Vladimir Putin", "ar": "فلاديمير بوتين"],
          weight: 7,
          url: "https://www.wikidata.org/wiki/Q7747"))
    #expect(nodes[1].name(in: "ar") == "Kim Jong Un")
    #expect(nodes[2].types == ["City", "Place"])
  }

  @Test func relationshipsOfTheSameKindBecomeOneEdge() {
    let edges = ExportGraph(graph, symmetricTypes: ["MET"]).edges
    #expect(edges.map(\.type) == ["MET", "HOLDS_POSITION", "HOLDS_POSITION", "VISITED", "LOCATED_IN"])
    let met = edges.first { $0.type == "MET" }
    #expect(met?.count == 5 && met?.isSymmetric == true)
    #expect(met?.firstDate == "2019-04" && met?.lastDate == "2023-09-13")
    #expect(edges.filter { $0.type == "HOLDS_POSITION" }.map(\.detail) == ["president", "prime minister"])
    #expect(ExportGraph(graph).edges.count { $0.type == "MET" } == 2)
  }

  @Test(arguments: [
    (ExportSelection(relationTypes: ["VISITED"]), ["kim-jong-un", "moscow"], 1),
    (ExportSelection(labels: ["Person"]), ["vladimir-putin", "kim-jong-un"], 2),
    (ExportSelection(labels: ["Nothing"]), [], 0),
    (ExportSelection(minimumCount: 3), ["vladimir-putin", "kim-jong-un"], 1),
    (ExportSelection(centres: ["moscow"], depth: 0), ["moscow"], 0),
    (ExportSelection(centres: ["moscow"], depth: 1), ["kim-jong-un", "moscow", "russia"], 2),
    (
      ExportSelection(centres: ["moscow"], depth: 2), ["vladimir-putin", "kim-jong-un", "moscow", "russia"], 6
    ),
    (ExportSelection(centres: ["kcna"]), ["kcna"], 0),
    (ExportSelection(centres: ["nobody"]), [], 0),
    (
      ExportSelection(relationTypes: ["MET"], centres: ["kim-jong-un"]), ["vladimir-putin", "kim-jong-un"], 2
    ),
  ])
  func onlyWhatIsSelectedIsDrawn(selection: ExportSelection, keys: [String], edges: Int) {
    let drawn = ExportGraph(graph, selection: selection)
    #expect(drawn.nodes.map(\.key) == keys)
    #expect(drawn.edges.count == edges)
  }

  @Test func evidenceIsAskedForWhatIsDrawnOnly() {
    var asked: [Int] = []
    let drawn = ExportGraph(graph, selection: ExportSelection(relationTypes: ["VISITED"])) {
      number -> [String] in
      asked.append(number)
      return ["sentence \(number)"]
    }
    #expect(asked == [2])
    #expect(drawn.edges[0].evidence == ["sentence 2"])
  }
}
