"""PDF files: their text, page by page, read by a process of its own."""
