// Invitations and gifts between people, in both languages.
MATCH (a:Person)-[r:INVITED|GAVE_TO]->(b:Person)
RETURN type(r) AS what, a.name AS from, b.name AS to, a.name_ar AS from_arabic, b.name_ar AS to_arabic
ORDER BY what, from, to
