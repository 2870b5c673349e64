MATCH (n:Locality) WHERE n.curated RETURN 'locality' AS kind, n.id AS id
UNION ALL
MATCH (n:Theme) WHERE n.curated RETURN 'theme' AS kind, n.id AS id
UNION ALL
MATCH (n:Program) WHERE n.curated RETURN 'program' AS kind, n.id AS id
UNION ALL
MATCH (n:PolicyDocument) WHERE n.curated RETURN 'policy-document' AS kind, n.id AS id
UNION ALL
MATCH (n:Indicator) WHERE n.curated RETURN 'indicator' AS kind, n.id AS id
