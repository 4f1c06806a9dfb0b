// The hosts with the most different guests.
MATCH (host:Person)-[:HOSTED]->(guest:Person)
RETURN host.name AS host, count(DISTINCT guest) AS guests, collect(DISTINCT guest.name) AS who
ORDER BY guests DESC, host
