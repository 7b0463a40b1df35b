school = {
    "1a": {"Ann": [1, 2, 1], "Bob": [3, 3]},
    "1b": {"Cid": [], "Dee": [2]},
}
for name, pupils in school.items():
    print(name.upper())
    for pupil, grades in sorted(pupils.items(), reverse=True):
        mean = sum(grades) / len(grades) if grades else None
        print(f"  {pupil:<6}", "-" if mean is None else f"{mean:.2f}", grades or "no grades")
flat = {f"{c}/{p}": g for c, ps in school.items() for p, g in ps.items()}
print(flat)
print(school["1a"].get("Zed", {}), school.get("9z", {}).get("Ann"), {p for ps in school.values() for p in ps} == set("Ann Bob Cid Dee".split()))
best = max(((p, sum(g) / len(g)) for ps in school.values() for p, g in ps.items() if g), key=lambda t: -t[1])
print(best)
school["1c"] = {}
school["1a"]["Ann"].append(4)
print({c: len(ps) for c, ps in school.items()}, school)
try:
    school["2x"]["Ann"]
except KeyError as error:
    print("missing", error)
for a, (b, *c) in {"x": [1, 2, 3], "y": "pq"}.items():
    print(a, b, c)
