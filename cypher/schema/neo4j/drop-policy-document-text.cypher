DROP INDEX PolicyDocument_text IF EXISTS
