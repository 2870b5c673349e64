n.docNumber IN $docNumbers
