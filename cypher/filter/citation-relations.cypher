r.relation IN $relations
