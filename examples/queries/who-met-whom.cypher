// Who met whom, where and when, and who reports it.
// MET has no direction: of each pair, one end is listed first.
MATCH (a:Person)-[r:MET]-(b:Person)
WHERE a.key < b.key
RETURN a.name AS who, b.name AS whom, r.place_name AS place, r.date AS date, r.sources AS reported_by
ORDER BY date, who, whom
