key, id
