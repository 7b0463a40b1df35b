def is_palindrome(text):
    letters = [c.lower() for c in text if c.isalpha()]
    return letters == letters[::-1]


for text in ("Anna", "A man, a plan, a canal: Panama!", "Hello", "", "No lemon, no melon"):
    print(f"{text!r:40} {is_palindrome(text)}")
word = "level"
print(word == word[::-1], word == "".join(reversed(word)))
