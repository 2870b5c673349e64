DROP INDEX Indicator_text IF EXISTS
