# %% [markdown]
# # Reading a text with Python
#
# Count its words, measure how hard it is to read, hide it in a cipher, and break the cipher.

# %% The text and its words
TEXT = """The lighthouse stood where the land gave up. Every evening, as the light
failed, Mara climbed the ninety-nine steps and lit the lamp; every morning she
climbed them again and put it out. "The sea does not sleep," her father used to
say, "so somebody must not sleep either." She did not mind the nights. The wind
told her stories, the gulls told her lies, and the sea told her nothing at all.

One night the lamp would not light. She tried the wick, she tried the oil, she
tried the matches one by one. Far out a ship was turning towards the rocks. Was
there time? She took the mirror from the wall, the moon from the window, and held
the one up to the other until her arms shook. The ship saw the light. It turned.
"""

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def words_of(text):
    """Yields the words of a text in lower case; a hyphen joins, other signs part."""
    word = []
    for char in text.lower() + " ":
        if char.isalpha() or (char == "-" and word):
            word.append(char)
        elif word:
            yield "".join(word).rstrip("-")
            word = []


words = list(words_of(TEXT))
print(len(words), "words,", len(set(words)), "different ones")
print("first:", words[:6])
print("last: ", words[-6:])
words[15]

# %% Counting
def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def most_common(counts, n=None):
    """The n most frequent items with their counts; equal counts in order of the items."""
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return ranked if n is None else ranked[:n]


def bar_chart(pairs, width=24):
    longest = max(len(name) for name, _ in pairs)
    highest = max(value for _, value in pairs)
    for name, value in pairs:
        bar = "#" * round(width * value / highest)
        print(f"{name:<{longest}} {value:>3} {bar}")


frequency = count(words)
bar_chart(most_common(frequency, 8))
once = sorted(word for word, times in frequency.items() if times == 1)
print(f"{len(once)} words stand only once: {', '.join(once[:5])} ...")
by_length = {}
for word in set(words):
    by_length.setdefault(len(word), []).append(word)
for length in sorted(by_length, reverse=True)[:3]:
    print(f"{length:2d} letters: {' '.join(sorted(by_length[length]))}")
most_common(frequency, 3)

# %% How hard is it to read?
def sentences_of(text):
    sentence = ""
    for char in text.replace("\n", " "):
        sentence += char
        if char in ".?!":
            yield sentence.strip(' "')
            sentence = ""


def syllables(word):
    """Counts groups of vowels, and leaves out a silent e at the end."""
    groups, inside = 0, False
    for char in word:
        vowel = char in "aeiouy"
        if vowel and not inside:
            groups += 1
        inside = vowel
    if word.endswith("e") and not word.endswith("le") and groups > 1:
        groups -= 1
    return max(groups, 1)


sentences = list(sentences_of(TEXT))
lengths = [len(list(words_of(sentence))) for sentence in sentences]
shortest = min(zip(lengths, sentences))
longest = max(zip(lengths, sentences))
mean = sum(lengths) / len(lengths)
per_word = sum(map(syllables, words)) / len(words)
ease = 206.835 - 1.015 * mean - 84.6 * per_word
print(f"{len(sentences)} sentences of {mean:.1f} words and {per_word:.3f} syllables a word")
print(f"shortest: {shortest[1]!r}; longest: {longest[1][:28]!r}... ({longest[0]} words)")
levels = [(90, "very easy"), (80, "easy"), (70, "fairly easy"), (60, "plain"), (0, "hard")]
level = next(name for bound, name in levels if ease >= bound)
print(f"reading ease {ease:.2f}: {level}")
[(word, syllables(word)) for word in ("lighthouse", "evening", "the", "gulls", "table")]

# %% A cipher
def shift(text, key):
    """Vigenere's cipher: each letter moves by the letter of the key above it."""
    moves = [LETTERS.index(char) for char in key]
    result, at = [], 0
    for char in text:
        place = LETTERS.find(char.lower())
        if place < 0:
            result.append(char)
            continue
        moved = LETTERS[(place + moves[at % len(moves)]) % 26]
        result.append(moved.upper() if char.isupper() else moved)
        at += 1
    return "".join(result)


def inverse(key):
    return "".join(LETTERS[-LETTERS.index(char) % 26] for char in key)


first = TEXT[: TEXT.index(".") + 1]
secret = shift(first, "gull")
print(secret)
print(shift(secret, inverse("gull")))
assert shift(secret, inverse("gull")) == first
inverse("gull")

# %% Breaking it
def letter_shares(text):
    letters = [char for char in text.lower() if char in LETTERS]
    counts = count(letters)
    return [counts.get(char, 0) / len(letters) for char in LETTERS]


ENGLISH = letter_shares(TEXT)


def distance(shares):
    return sum((a - b) ** 2 for a, b in zip(shares, ENGLISH))


def break_caesar(letters):
    return min(LETTERS, key=lambda key: distance(letter_shares(shift(letters, inverse(key)))))


hidden = shift(TEXT[TEXT.find("One night") :], "wave")
only_letters = [char for char in hidden.lower() if char in LETTERS]
for size in range(2, 6):
    guess = "".join(break_caesar("".join(only_letters[start::size])) for start in range(size))
    fit = distance(letter_shares(shift(hidden, inverse(guess))))
    print(f"{size} letters: {guess:<6} off by {fit:.5f}{'  <-- found' if fit < 0.005 else ''}")
shift(hidden, inverse("wave")).split(". ")[0]

# %% A report in a file
def wrap(text, width):
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}".strip()
    if line:
        yield line


with open("report.txt", "w") as report:
    for number, paragraph in enumerate(TEXT.strip().split("\n\n"), 1):
        report.write(f"[{number}]\n")
        for line in wrap(paragraph, 44):
            report.write(f"| {line:<44} |\n")

with open("report.txt") as report:
    for number, line in enumerate(report, start=1):
        if "lamp" in line or line.startswith("["):
            print(f"{number:02d}: {line.rstrip()}")
try:
    open("missing.txt")
except OSError as error:
    print("no such file:", error.errno == 2)
finally:
    tally = sum(1 for line in open("report.txt") if line.endswith("|\n"))
tally
