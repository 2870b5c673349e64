n.rule IN $rules
