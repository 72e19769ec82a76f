"""Makes the objects, and the key that says what was planted where."""
