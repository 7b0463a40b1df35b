def run(command):
    match command.split():
        case ["add", *numbers] if numbers:
            try:
                return sum(map(int, numbers))
            except ValueError:
                return "numbers, please"
        case ["say", name, ("loud" | "soft") as how]:
            return name.upper() if how == "loud" else name.lower()
        case ["move", ("up" | "down" | "left" | "right") as way, steps] if steps.isdigit():
            return {"way": way, "steps": int(steps)}
        case ["help"] | ["?"]:
            return "add, say, move"
        case []:
            return None
        case [unknown, *_]:
            return f"unknown command {unknown!r}"


for command in ("add 1 2 3", "add", "add x", "say Ann loud", "say Ann", "move up 3", "move up x", "?", "", "fly away"):
    print(f"{command!r:<15}", run(command))
point = (0, 5)
match point:
    case (0, 0):
        print("origin")
    case (0, y):
        print("on the y axis at", y)
