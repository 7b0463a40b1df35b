rooms = {
    "hall": {"north": "kitchen", "east": "library"},
    "kitchen": {"south": "hall"},
    "library": {"west": "hall"},
}
things = {"kitchen": ["knife"], "library": ["book", "lamp"]}
room, bag = "hall", []
while True:
    words = input().lower().split()
    match words:
        case ["go", direction] if direction in rooms[room]:
            room = rooms[room][direction]
            print("You are in the", room, "and see", things.get(room, []))
        case ["go", _]:
            print("No door there. Doors:", ", ".join(rooms[room]))
        case ["take", thing] | ["get", thing]:
            if thing in things.get(room, []):
                things[room].remove(thing)
                bag.append(thing)
                print("Taken:", bag)
            else:
                print("There is no", thing)
        case ["quit" | "exit"]:
            print("Bye with", bag)
            break
        case []:
            print("Say something.")
        case other:
            print("I do not know how to", " ".join(other))
#<
