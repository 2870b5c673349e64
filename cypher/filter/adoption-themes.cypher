program.theme IN $themes
