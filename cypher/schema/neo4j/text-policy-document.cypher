CREATE FULLTEXT INDEX PolicyDocument_text IF NOT EXISTS FOR (n:PolicyDocument) ON EACH [n.title, n.titles, n.docNumber]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
