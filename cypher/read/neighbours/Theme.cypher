UNWIND $wants.Theme AS id
CALL (id) {
  MATCH (n:Theme {id: id})<-[:IN_THEME]-(m)
  WHERE (m:Program AND $programs) OR (m:Indicator AND $indicators) OR (m:Section AND $sections)
  WITH m.id AS other
  ORDER BY other
  LIMIT 5000
  RETURN collect(['IN_THEME', other, null, null]) AS found
}
RETURN '' AS branch, id AS id, found AS found, size(found) AS total
