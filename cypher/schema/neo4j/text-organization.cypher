CREATE FULLTEXT INDEX Organization_text IF NOT EXISTS FOR (n:Organization) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
