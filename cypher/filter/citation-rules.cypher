EXISTS { (sentence:Sentence)-[mention:MENTIONS]->(document) WHERE sentence.id IN r.evidence AND mention.id IN r.mentions AND mention.rule IN $rules }
