// The ten people that most documents mention.
MATCH (p:Person)
RETURN p.name AS person, p.name_ar AS arabic, p.documents AS documents, p.mentions AS mentions
ORDER BY documents DESC, mentions DESC, person
LIMIT 10
