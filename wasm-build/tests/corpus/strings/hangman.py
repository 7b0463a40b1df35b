word = "python"
guessed = set()
lives = 4
for guess in ["e", "o", "t", "x", "h", "p", "o", "y", "n"]:
    if guess in guessed:
        print("You tried", guess, "before.")
        continue
    guessed.add(guess)
    if guess not in word:
        lives -= 1
        print(f"No {guess!r}. Lives: {'<3 ' * lives}")
    shown = " ".join(c if c in guessed else "_" for c in word)
    print(shown)
    if "_" not in shown:
        print("You won with", lives, "lives left!")
        break
else:
    print("It was", word)
print(sorted(guessed), sorted(guessed - set(word)))
