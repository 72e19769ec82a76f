"""Prints the seconds that Python's decoders need for a file: the fastest of some runs each."""

import json
import sys
import time


def best(runs, decode):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        decode()
        times.append(time.perf_counter() - start)
    return min(times)


data = open(sys.argv[1], "rb").read()
try:
    import orjson

    print("orjson", best(9, lambda: orjson.loads(data)))
except ImportError:
    pass
print("json", best(3, lambda: json.loads(data)))
