CREATE FULLTEXT INDEX Locality_text IF NOT EXISTS FOR (n:Locality) ON EACH [n.name, n.fullName, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
