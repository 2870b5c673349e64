r.report CONTAINS '.'
