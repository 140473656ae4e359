"""Checks an article against sources, claim by claim."""
