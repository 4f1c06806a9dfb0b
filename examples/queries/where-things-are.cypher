// What lies in which country according to the texts, up to three steps: a cosmodrome in a region in a country.
MATCH (place:Place)-[:LOCATED_IN*1..3]->(country:Country)
RETURN DISTINCT place.name AS place, country.name AS country
ORDER BY country, place
