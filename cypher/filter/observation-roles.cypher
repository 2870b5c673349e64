n.role IN $roles
