// 库里有多少份报告。
MATCH (n:Report)
RETURN count(n) AS reports
