import csv
import io

rows = [["name", "city", "age"], ["Ann", "Paris, France", 31], ["Bob", 'The "Big" Apple', 25]]
with open("people.csv", "w", newline="") as file:
    csv.writer(file).writerows(rows)
print(open("people.csv", newline="").read().splitlines())
with open("people.csv", newline="") as file:
    for row in csv.reader(file):
        print(row)
with open("people.csv", newline="") as file:
    people = list(csv.DictReader(file))
print(people[0], sum(int(p["age"]) for p in people))
out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["name", "age"], extrasaction="ignore")
writer.writeheader()
writer.writerows(people)
print(out.getvalue().replace("\r\n", "|"))
print(list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")))
