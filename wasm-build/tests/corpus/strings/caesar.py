def caesar(text, shift):
    result = ""
    for letter in text:
        if letter.isupper():
            result += chr((ord(letter) - ord("A") + shift) % 26 + ord("A"))
        elif letter.islower():
            result += chr((ord(letter) - ord("a") + shift) % 26 + ord("a"))
        else:
            result += letter
    return result


secret = caesar("The quick brown Fox, 13 jumps!", 3)
print(secret)
print(caesar(secret, -3))
for shift in range(1, 4):
    print(shift, caesar("Zebra", shift))
import string

table = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[13:] + string.ascii_lowercase[:13])
print("hello world".translate(table), "hello".translate(table).translate(table))
print("banana".translate(str.maketrans({"a": "4", "n": None})))
