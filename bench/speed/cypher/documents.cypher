MATCH (d:PolicyDocument)<-[:CITES]-(:Report)<-[:PUBLISHED]-(l:Locality)
WITH d, count(DISTINCT l) AS places WHERE places >= 1
RETURN d.id AS id, places
ORDER BY places DESC, id LIMIT 20
