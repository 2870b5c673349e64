n.valueType IN $valueTypes
