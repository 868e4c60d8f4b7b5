"""One HTML file that shows a case to anybody with a browser: timeline, cards, ledger and search.

`page` puts the file together. What it says comes from the outgoing records (`incident_sheets`,
`claim_sheets`, `record_sheets`), packed as columns (`columns`); how it looks and works lies in
`resources/page`, written by hand and read by nothing but a browser.
"""
