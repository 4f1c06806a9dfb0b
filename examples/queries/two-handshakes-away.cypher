// Everyone within two meetings of one person. Give the person by key:
// dalil query news.dalil --file two-handshakes-away.cypher --param who=emmanuel-macron
MATCH (p:Person {key: $who})-[:MET*1..2]-(other:Person)
WHERE other.key <> $who
RETURN DISTINCT other.name AS name, other.name_ar AS arabic
ORDER BY name
