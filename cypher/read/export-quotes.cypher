// 导出：句中提到的举措，连同位置与原文。
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Sentence {id: id})-[m:MENTIONS]->(p:Program)
  RETURN collect({id: m.id, start: m.start, end: m.end, text: m.text}) AS mentions
}
RETURN id AS id, mentions AS mentions
