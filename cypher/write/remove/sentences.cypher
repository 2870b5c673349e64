UNWIND $ids AS id
MATCH (:Report {id: id})-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(n:Sentence)
DETACH DELETE n
