CREATE FULLTEXT INDEX Indicator_text IF NOT EXISTS FOR (n:Indicator) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}
