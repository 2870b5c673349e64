// 校订：一处提及的原文、所在句子与报告。
MATCH (s:Sentence {report: $report})-[m:MENTIONS]->(n)
WHERE m.id = $id
RETURN m.text AS quote, m.start AS start, m.end AS end, labels(n) AS labels, s.text AS sentence, s.start AS sentenceStart
