UNWIND $ids AS id
MATCH (:Report {id: id})-[:REPORTS]->(n:Observation)
DETACH DELETE n
