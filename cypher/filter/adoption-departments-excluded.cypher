NOT r.report CONTAINS '.'
