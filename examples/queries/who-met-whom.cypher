// Who met whom, where and when, and who reports it: the publisher, or else the name of the article.
// MET has no direction: of each pair, one end is listed first.
MATCH (a:Person)-[r:MET]-(b:Person)
WHERE a.key < b.key
UNWIND evidence(r) AS said
WITH a, b, r, collect(DISTINCT coalesce(said.source, said.document)) AS reported_by
RETURN a.name AS who, b.name AS whom, r.place_name AS place, r.date AS date, reported_by
ORDER BY date, who, whom
