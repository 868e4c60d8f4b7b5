"""The kinds of sources, in the terms of CSL 1.0.2, and their words for people (see db/terms.py)."""

LIST = """
document
article-newspaper = Newspaper article
article-magazine = Magazine article
article-journal = Journal article
webpage = Web page
post = Social media post
report
broadcast
interview
speech
dataset
book
chapter
legislation
legal_case = Legal case
manuscript
map
motion_picture = Film or video
graphic = Image
personal_communication = Personal communication
article = Article or preprint
paper-conference = Conference paper
thesis
entry
entry-dictionary = Dictionary entry
entry-encyclopedia = Encyclopedia entry
pamphlet
periodical = Issue of a periodical
collection
classic = Classical work
review
review-book = Book review
post-weblog = Blog post
song = Audio recording
musical_score = Musical score
performance
event
figure = Figure or diagram
hearing
bill
regulation
treaty
standard
patent
software
"""
