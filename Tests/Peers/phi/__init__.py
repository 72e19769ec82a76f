"""Planted identifiers: a generator that knows where it put each, and an examiner of what a de-identifier left of them.

Written from the tables of PS3.15 and from what is public of the MIDI-B challenge; it shares no code and no table with
the de-identifier that it examines.
"""
