r.status IN $status
