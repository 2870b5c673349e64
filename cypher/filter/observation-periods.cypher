n.period IN $periods
