// Who went where. Cities, countries and sites are all places: a query for Place finds every kind of them.
MATCH (visitor:Person)-[r:VISITED]->(place:Place)
RETURN visitor.name AS visitor, place.name AS place, labels(place) AS kinds, r.date AS date
ORDER BY visitor, date, place
