"""The manual inside the program: the pages of docs/ in a window of their own, offline.

pages    what pages there are and what they say      no Qt
finding  full text search in them                     no Qt
dress    a page as a document of Qt, in the theme
reader   the page that is shown: links, pictures, marks
view     the window: contents, search, back and forward
"""
