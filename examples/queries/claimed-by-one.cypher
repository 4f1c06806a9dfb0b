// What only one source claims: every sentence that says it names the same agency or person as its source.
// Add AND r.attributions = ['kcna'] to ask about one of them.
MATCH (a)-[r]->(b)
WHERE r.attributed = r.count AND size(r.attributions) = 1
RETURN r.attributions[0] AS claimed_by, a.name AS who, type(r) AS what, b.name AS whom, r.date AS date
ORDER BY claimed_by, who, what, whom
