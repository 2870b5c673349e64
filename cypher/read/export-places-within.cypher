// 导出：某地及其所辖。
MATCH (n:Locality)-[:PART_OF*0..6]->(:Locality {id: $within})
RETURN DISTINCT n.id AS id
