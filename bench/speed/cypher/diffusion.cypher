MATCH (:Program {id: 'prog-三项制度'})<-[r:IMPLEMENTED]-(l:Locality)
WITH l, min(r.year) AS first
RETURN first AS year, count(*) AS new
ORDER BY year
