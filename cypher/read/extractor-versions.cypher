// 已存报告由哪些版本的抽取程序与词库读出。
MATCH (r:Report)
RETURN r.extractorVersion AS extractor, r.lexiconVersion AS lexicon, count(r) AS reports
ORDER BY extractor, lexicon
