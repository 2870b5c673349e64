any(rule IN r.rules WHERE rule IN $rules)
