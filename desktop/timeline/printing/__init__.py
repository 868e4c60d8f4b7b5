"""The timeline on paper: sheets, their layout, and the files they become."""
