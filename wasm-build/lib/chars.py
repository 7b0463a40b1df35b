"""Writes port/chars_tables.h: which characters are letters, digits and so on, and their cases.

    python3 wasm-build/lib/chars.py > wasm-build/port/chars_tables.h

A table is a row of numbers in groups of 7 bits, lowest first, the last one without its high bit.
Ranges are pairs: the gap before, the length. A row of capital letters is three numbers: the gap
before, count * 2 + (step - 1), and the way to the small letters, signed in its lowest bit.
"""

import sys

TOP = 0x10000  # Above it, letters of scripts that few write today.
CASED = [(0x80, 0x530), (0x1E00, 0x2000)]


def ranges(is_member):
    found, start = [], None
    for code in range(128, TOP + 1):
        if code < TOP and is_member(chr(code)):
            start = code if start is None else start
        elif start is not None:
            found.append((start, code - start))
            start = None
    end = 0
    for start, length in found:
        yield start - end
        yield length
        end = start + length


def capitals():
    runs = []
    for code in (code for low, high in CASED for code in range(low, high)):
        small = chr(code).lower()
        if len(small) != 1 or small == chr(code):
            continue
        way = ord(small) - code
        if runs and runs[-1][3] == way:
            start, count, step, _ = runs[-1]
            if count == 1 and code - start <= 2:
                runs[-1] = (start, 2, code - start, way)
                continue
            if count > 1 and code == start + count * step:
                runs[-1] = (start, count + 1, step, way)
                continue
        runs.append((code, 1, 1, way))
    end = 0
    for start, count, step, way in runs:
        yield start - end
        yield count * 2 + step - 1
        yield abs(way) * 2 + (way < 0)
        end = start


def table(name, numbers):
    data = []
    for number in numbers:
        while number >= 128:
            data.append(number & 127 | 128)
            number >>= 7
        data.append(number)
    print(f"static const uint8_t {name}[] = {{")
    for at in range(0, len(data), 20):
        print("    " + ", ".join(map(str, data[at : at + 20])) + ",")
    print("};\n")


print("// SPDX-License-Identifier: MIT")
print("// Written by lib/chars.py, which says what the numbers mean. Do not change by hand.\n")
print("#include <stdint.h>\n")
table("alphas", ranges(str.isalpha))
table("printables", ranges(str.isprintable))
table("decimals", ranges(str.isdecimal))
table("digits", ranges(str.isdigit))
table("numerics", ranges(str.isnumeric))
table("capitals", capitals())
sys.stdout.flush()
