UNWIND $ids AS id
MATCH (:Report {id: id})<-[:PUBLISHED]-(:Locality)-[a:IMPLEMENTED|NAMED|ISSUED]->()
WHERE a.report = id
DELETE a
