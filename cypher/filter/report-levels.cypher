n.level IN $reportLevels
