// 报告中对一项举措的各种说法。
MATCH (:Sentence)-[mention:MENTIONS]->(:Program {id: $program})
RETURN DISTINCT mention.text AS text
