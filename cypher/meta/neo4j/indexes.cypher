SHOW INDEXES YIELD name, state
RETURN name AS name, state AS state
