CREATE FULLTEXT INDEX PolicyDocument_names IF NOT EXISTS FOR (n:PolicyDocument) ON EACH [n.title, n.titles, n.aliases, n.docNumber]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
