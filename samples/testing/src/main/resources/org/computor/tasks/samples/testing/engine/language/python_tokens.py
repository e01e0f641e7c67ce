# Prints how many tokens of a kind a file has that read so. Called with: file, kind (empty for any), text.
import sys
import token
import tokenize

wanted = getattr(token, sys.argv[2], None) if sys.argv[2] else None
with open(sys.argv[1], "rb") as file:
    print(sum(
        1
        for found in tokenize.tokenize(file.readline)
        if found.string == sys.argv[3] and (not sys.argv[2] or found.type == wanted)
    ))
