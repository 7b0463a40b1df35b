import csv
import io

text = 'name,age,quote\nAnn,31,"hi, there"\nBob,25,"say ""x"""\n"multi\nline",1,\n'
for row in csv.reader(io.StringIO(text)):
    print(row)
for row in csv.DictReader(io.StringIO(text)):
    print(row)
out = io.StringIO()
writer = csv.writer(out)
writer.writerow(["a", 1, 2.5, None, 'q"q', "c,d", "e\nf"])
writer.writerows([[1, 2], [""], []])
print(repr(out.getvalue()))
out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["x", "y"], lineterminator="\n")
writer.writeheader()
writer.writerow({"x": 1, "y": 2})
writer.writerow({"x": 3})
print(out.getvalue())
print(list(csv.reader(["a;b;c", "1; 2;3"], delimiter=";", skipinitialspace=True)))
print(list(csv.reader(["1,'a,b'"], quotechar="'")), list(csv.reader(['1,"x"'], quoting=csv.QUOTE_NONNUMERIC)))
out = io.StringIO()
csv.writer(out, quoting=csv.QUOTE_ALL, delimiter="\t").writerow(["a", 1])
print(repr(out.getvalue()))
try:
    writer.writerow({"x": 1, "z": 2})
except ValueError as error:
    print(error)
with open("t.csv", "w", newline="") as f:
    csv.writer(f).writerow(["p", "q"])
with open("t.csv", newline="") as f:
    print(list(csv.reader(f)))
