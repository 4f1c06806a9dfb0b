import QueryEngine

/// The questions that are put to Dalil and its peers, on a graph of persons who follow each other, live in cities and
/// have interests.
struct GraphQuestion {
  let name: String
  let title: String
  let query: String
  let parameters: [String: Value]

  static let all: [GraphQuestion] = {
    let who = "toLower(i.interest) = toLower($interest)"
    let sex = "toLower(p.gender) = toLower($gender)"
    return [
      GraphQuestion(
        name: "q1", title: "three most followed",
        query: """
          MATCH (fan:Person)-[:Follows]->(star:Person)
          RETURN star.id AS id, star.name AS name, count(fan.id) AS fans ORDER BY fans DESC LIMIT 3
          """, parameters: [:]),
      GraphQuestion(
        name: "q2", title: "city of the most followed",
        query: """
          MATCH (fan:Person)-[:Follows]->(star:Person)
          WITH star, count(fan.id) AS fans ORDER BY fans DESC LIMIT 1
          MATCH (star)-[:LivesIn]->(home:City)
          RETURN star.name AS name, fans, home.city AS city, home.state AS state, home.country AS country
          """, parameters: [:]),
      GraphQuestion(
        name: "q3", title: "youngest cities of a country",
        query: """
          MATCH (p:Person)-[:LivesIn]->(home:City)-[*1..2]->(land:Country) WHERE land.country = $country
          RETURN home.city AS city, avg(p.age) AS age ORDER BY age LIMIT 5
          """, parameters: ["country": .string("United States")]),
      GraphQuestion(
        name: "q4", title: "countries by persons aged 30–40",
        query: """
          MATCH (p:Person)-[:LivesIn]->(home:City)-[*1..2]->(land:Country)
          WHERE p.age >= $age_lower AND p.age <= $age_upper
          RETURN land.country AS country, count(land) AS persons ORDER BY persons DESC LIMIT 3
          """, parameters: ["age_lower": .integer(30), "age_upper": .integer(40)]),
      GraphQuestion(
        name: "q5", title: "interest, gender, city",
        query: """
          MATCH (p:Person)-[:HasInterest]->(i:Interest) WHERE \(who) AND \(sex) WITH p, i
          MATCH (p)-[:LivesIn]->(home:City) WHERE home.city = $city AND home.country = $country
          RETURN count(p) AS persons
          """,
        parameters: [
          "gender": .string("male"), "city": .string("London"), "country": .string("United Kingdom"),
          "interest": .string("fine dining"),
        ]),
      GraphQuestion(
        name: "q6", title: "cities by interest and gender",
        query: """
          MATCH (p:Person)-[:HasInterest]->(i:Interest) WHERE \(who) AND \(sex) WITH p, i
          MATCH (p)-[:LivesIn]->(home:City)
          RETURN count(p.id) AS persons, home.city AS city, home.country AS country
          ORDER BY persons DESC LIMIT 5
          """, parameters: ["gender": .string("female"), "interest": .string("tennis")]),
      GraphQuestion(
        name: "q7", title: "state by age and interest",
        query: """
          MATCH (p:Person)-[:LivesIn]->(:City)-[:CityIn]->(s:State)
          WHERE p.age >= $age_lower AND p.age <= $age_upper AND s.country = $country WITH p, s
          MATCH (p)-[:HasInterest]->(i:Interest) WHERE \(who)
          RETURN count(p.id) AS persons, s.state AS state, s.country AS country ORDER BY persons DESC LIMIT 1
          """,
        parameters: [
          "country": .string("United States"), "age_lower": .integer(23), "age_upper": .integer(30),
          "interest": .string("photography"),
        ]),
      GraphQuestion(
        name: "q8", title: "all two-step paths",
        query: """
          MATCH (a:Person)-[:Follows]->(b:Person)-[:Follows]->(c:Person) RETURN count(*) AS paths
          """, parameters: [:]),
      GraphQuestion(
        name: "q9", title: "two-step paths with filters",
        query: """
          MATCH (a:Person)-[:Follows]->(b:Person)-[:Follows]->(c:Person)
          WHERE b.age < $age_1 AND c.age > $age_2 RETURN count(*) AS paths
          """, parameters: ["age_1": .integer(50), "age_2": .integer(25)]),
    ]
  }()

  static let oneHop = "MATCH (a:Person {id: $id})-[:Follows]->(b:Person) RETURN b.id, b.name"
  static let threeHop = "MATCH (a:Person {id: $id})-[:Follows*1..3]->(b:Person) RETURN count(DISTINCT b.id)"
  static let shortestPath = """
    MATCH p = shortestPath((a:Person {id: $a})-[:Follows*..10]->(b:Person {id: $b})) RETURN length(p)
    """
}
