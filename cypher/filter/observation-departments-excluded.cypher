NOT n.report CONTAINS '.'
