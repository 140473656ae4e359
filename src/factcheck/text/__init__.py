"""Reading a string: sentences, values, names, quotes, speech, polarity. Pure, shared by every stage."""
