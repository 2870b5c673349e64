UNWIND $ids AS id
MATCH (:Report {id: id})-[:HAS_SECTION]->(n:Section)
DETACH DELETE n
