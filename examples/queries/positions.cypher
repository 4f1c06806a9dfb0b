// Which positions the texts give people, and of what. Change the key to ask about another country.
MATCH (p:Person)-[r:HOLDS_POSITION]->(of {key: 'egypt'})
RETURN p.name AS person, r.title AS title, of.name AS of
ORDER BY title, person
