// 校订：未受影响的报告记为已按新版词库读过。
MATCH (r:Report)
WHERE r.lexiconVersion = $before
SET r.lexiconVersion = $now
RETURN count(*) AS written
