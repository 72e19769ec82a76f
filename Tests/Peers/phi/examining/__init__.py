"""Searches and scores what a de-identifier wrote."""

from pydicom import datadict

from phi import tables

# An older pydicom does not know the newest attributes: sequences among them would be bytes to it.
datadict.add_dict_entries(
    {
        int(tag, 16): (row["VR"], row["VM"], row["name"], "", row["keyword"])
        for tag, row in tables.attributes().items()
        if "x" not in tag and row["keyword"] and row["VR"] and not datadict.dictionary_has_tag(int(tag, 16))
    }
)
