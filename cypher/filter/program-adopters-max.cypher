adopters <= $adoptersMax
