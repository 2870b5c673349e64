adopters >= $adoptersMin
