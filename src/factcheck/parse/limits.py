"""How much of one thing we read. Each limit says why it is there."""

#: Bytes of one text, Markdown or JSON page: a long novel is 3 MB, and reading time grows with the text.
MAX_TEXT_BYTES = 5_000_000
#: Bytes of one HTML page: script and inline pictures make pages large, but 10 MB of paragraphs take 6 s to read.
MAX_HTML_BYTES = 10_000_000
#: Bytes of one PDF: pictures again; its text is held to `MAX_TEXT_BYTES`.
MAX_PDF_BYTES = 50_000_000
#: The largest of them: no file that is larger is worth opening.
MAX_BYTES = MAX_PDF_BYTES
#: Opening and closing tags of one HTML page: long live blogs have 30,000, and this many take 5 s to read.
MAX_TAGS = 100_000
#: Attributes of one element: no page needs this many, and libxml2 looks through all of them for each.
MAX_ATTRIBUTES = 100
#: Pages of one PDF: a report of 300 pages takes a minute; what follows is annex.
MAX_PDF_PAGES = 300
