n.scope IN $scopes
