// 校订：一条数据的原文、所在句子与报告。
MATCH (n:Observation {id: $id})-[:EVIDENCED_BY]->(s:Sentence)
RETURN n.rawValue AS quote, n.start AS start, n.end AS end, labels(n) AS labels, s.text AS sentence, s.start AS sentenceStart, n.report AS report
