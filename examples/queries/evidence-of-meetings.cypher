// The sentences that say that two people met.
// dalil query news.dalil --file evidence-of-meetings.cypher
MATCH (a:Person)-[r:MET]-(b:Person)
WHERE a.key < b.key
RETURN a.name AS who, b.name AS whom, evidence(r) AS evidence
ORDER BY r.count DESC, who, whom
LIMIT 10
