"""What reading and writing a report have to agree on."""

#: The name and version of the report's shape; a change of shape is a new version.
SCHEMA = "factcheck/report/1"

#: The keys of a value, in order, that are written only when they say something.
VALUE_FLAGS = ("unit", "approx", "low_open", "high_open", "granularity", "change", "soft", "ambiguous")
