CALL db.prepareForReplanning()
