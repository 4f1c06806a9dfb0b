import QueryLanguage
import Testing

struct NamedTypeTests {
  @Test(arguments: [
    ("MATCH (a)-[:AT]->(b) RETURN a", true), ("MATCH (a)-[r:MET|AT*1..2]-(b) RETURN a", true),
    ("MATCH (a)-[:MET|:`AT`]-(b) RETURN a", true), ("MATCH (a) WHERE exists((a)-[:AT]->()) RETURN a", true),
    ("MATCH (a)-[r]->(b) RETURN a", false), ("MATCH (at:AT) RETURN at", false),
    ("MATCH (a)-[at]->(b) RETURN 'AT'", false), ("MATCH (a)-[:ATTACKED]->(b) // [:AT]\nRETURN a", false),
    ("[:AT", true), ("'", false), ("", false),
  ])
  func theTypeOfAPatternIsNamed(_ text: String, isNamed: Bool) {
    #expect(Query.names(relationshipType: "AT", in: text) == isNamed)
  }
}
