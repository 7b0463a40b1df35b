title = "the old man and the sea"
print(title.upper())
print(title.upper().lower() == title)
for word in title.split():
    print(word, word.islower(), word.isupper(), len(word))
name = input("Name? ")
print("Hello", name.strip() + "!")
