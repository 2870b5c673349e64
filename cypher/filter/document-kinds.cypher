n.kind IN $kinds
