n.theme IN $themes
