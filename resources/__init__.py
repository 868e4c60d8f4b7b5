"""Plain files the program ships: icons, themes, fonts, dossier templates, the demo case."""
