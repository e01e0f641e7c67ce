# Runs a script and writes what its variables hold. Called with: request file, report file.
# The report is no secret and no proof: whoever writes it has to know the right values, which are not here.
import sys

sys.path[:] = [entry for entry in sys.path if entry]  # a json.py of the student's is not the one that is meant

import json
import os
import random


def plain(value):
    """The value as JSON can carry it: complex numbers and arrays by name, what nothing fits as text."""
    if isinstance(value, complex):
        return {"__type__": "complex", "__real__": value.real, "__imag__": value.imag}
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        if isinstance(value, numpy.complexfloating):
            return {"__type__": "complex", "__real__": float(value.real), "__imag__": float(value.imag)}
        if isinstance(value, numpy.ndarray):
            return {
                "__type__": "ndarray",
                "__shape__": list(value.shape),
                "__dtype__": str(value.dtype),
                "__data__": [plain(element) for element in value.flatten().tolist()],
            }
        if isinstance(value, (numpy.integer, numpy.floating)):
            return float(value)
        if isinstance(value, numpy.bool_):
            return bool(value)
    if isinstance(value, (list, tuple)):
        return [plain(element) for element in value]
    if isinstance(value, dict):
        return {str(key): plain(element) for key, element in value.items()}
    if isinstance(value, (int, float, str, bool, type(None))):
        return value
    return repr(value)


def text(value):
    """As str writes it, once tuples are lists and numpy's numbers are Python's."""
    shown = plain(value)
    return str(value if isinstance(shown, dict) and "__type__" in shown else shown)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        request = json.load(file)
    report = sys.argv[2]
    dump = json.dumps
    sys.argv = [request["script"]] + request["arguments"]
    random.seed(1)
    try:
        import numpy

        numpy.random.seed(1)
    except ImportError:
        pass
    sys.path.insert(0, os.getcwd())
    space = {"__file__": os.path.abspath(request["script"])}
    with open(request["script"], encoding="utf-8") as file:
        code = file.read()
    try:
        exec(compile(code, request["script"], "exec"), space)
        for extra in request["after"]:
            exec(extra, space)
    except SystemExit as end:
        if end.code not in (None, 0):
            raise
    values = {}
    for expression in request["expressions"]:
        try:
            value = space[expression] if expression in space else eval(expression, space)
            values[expression] = {"json": dump(plain(value)), "text": text(value)}
        except Exception:
            pass
    with open(report, "w", encoding="utf-8") as file:
        file.write(dump(values))


main()
