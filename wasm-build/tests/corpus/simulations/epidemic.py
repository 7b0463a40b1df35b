import random

random.seed(8)
size = 12
state = ["S"] * size
state[size // 2] = "I"
for day in range(10):
    print(f"{day:2}", "".join(state), state.count("I"))
    new = state[:]
    for i, person in enumerate(state):
        if person == "I":
            for j in (i - 1, i + 1):
                if 0 <= j < size and state[j] == "S" and random.random() < 0.6:
                    new[j] = "I"
            if random.random() < 0.3:
                new[i] = "R"
    state = new
    if "I" not in state:
        break
print({letter: state.count(letter) for letter in "SIR"})
