import PropertyGraph

/// A graph of persons, made up.
struct PersonGraph {
  private var builder = GraphBuilder()
  private var nodes: [String: [Int]] = [:]

  /// Makes up a graph of the same kind with about so many relationships; the same number gives the same graph.
  ///
  /// A person follows 24 others on average, a few are followed by many, and every person has a city and interests.
  static func grown(relationships: Int) -> GraphSnapshot {
    var random = LinearRandom(state: 0x5DEE_CE66)
    var graph = PersonGraph()
    let persons = max(relationships / 28, 10)
    let (cities, states) = (max(persons / 14, 20), 60)
    let countries = ["Canada", "United Kingdom", "United States"]
    let interests = ["Tennis", "Photography", "Fine Dining"] + (3..<41).map { "Interest \($0)" }
    for number in 1...persons {
      graph.addNode(
        "Person", number,
        [
          "name": .string("Person \(number)"), "age": .integer(Int64(18 + random.next(below: 60))),
          "gender": .string(random.next(below: 2) == 0 ? "male" : "female"),
        ])
    }
    func country(ofState state: Int) -> PropertyValue { .string(countries[state % countries.count]) }
    for number in 1...cities {
      let state = 1 + (number - 1) % states
      let name = number == 2 ? "London" : "City \(number)"
      graph.addNode(
        "City", number,
        ["city": .string(name), "state": .string("State \(state)"), "country": country(ofState: state - 1)])
    }
    for number in 1...states {
      graph.addNode(
        "State", number, ["state": .string("State \(number)"), "country": country(ofState: number - 1)])
    }
    for (number, name) in countries.enumerated() {
      graph.addNode("Country", number + 1, ["country": .string(name)])
    }
    for (number, name) in interests.enumerated() {
      graph.addNode("Interest", number + 1, ["interest": .string(name)])
    }
    for person in 1...persons {
      for _ in 0..<24 {
        // The square of a uniform number gathers followers at the first persons.
        let place = Double(random.next(below: 1 << 20)) / Double(1 << 20)
        graph.addEdge("Follows", "Person", person, "Person", 1 + Int(place * place * Double(persons)))
      }
      graph.addEdge("LivesIn", "Person", person, "City", 1 + random.next(below: cities))
      for _ in 0..<2 + person % 2 {
        graph.addEdge("HasInterest", "Person", person, "Interest", 1 + random.next(below: interests.count))
      }
    }
    for city in 1...cities {
      graph.addEdge("CityIn", "City", city, "State", 1 + (city + states - 1) % states)
    }
    for state in 1...states {
      graph.addEdge("StateIn", "State", state, "Country", 1 + (state - 1) % countries.count)
    }
    return graph.builder.build()
  }

  private mutating func addNode(_ label: String, _ id: Int, _ properties: [String: PropertyValue]) {
    let node = builder.addNode(
      labels: [label], properties: properties.merging(["id": .integer(Int64(id))]) { first, _ in first })
    var known = nodes[label] ?? []
    while known.count <= id { known.append(-1) }
    known[id] = node
    nodes[label] = known
  }

  private mutating func addEdge(_ type: String, _ from: String, _ source: Int, _ to: String, _ target: Int) {
    guard let source = nodes[from]?[source], let target = nodes[to]?[target] else { return }
    builder.addRelationship(type: type, from: source, to: target, properties: [:])
  }
}

/// Random numbers that are the same on every machine (the multiplier of Knuth's MMIX).
struct LinearRandom {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
