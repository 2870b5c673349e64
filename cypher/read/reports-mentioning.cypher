// 校订：哪些报告的句子提到这些举措。
UNWIND $programs AS program
CALL (program) {
  MATCH (:Program {id: program})<-[:MENTIONS]-(s:Sentence)
  RETURN DISTINCT s.report AS report
}
RETURN DISTINCT report
ORDER BY report
