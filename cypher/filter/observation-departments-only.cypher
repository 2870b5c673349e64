n.report CONTAINS '.'
