CREATE FULLTEXT INDEX Program_text IF NOT EXISTS FOR (n:Program) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
