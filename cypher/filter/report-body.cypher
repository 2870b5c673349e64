n.body = $body
