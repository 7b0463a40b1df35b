import random

random.seed(2024)
drawn = set()
while len(drawn) < 6:
    drawn.add(random.randint(1, 49))
print(sorted(drawn))
tickets = {"Ann": {3, 7, 12, 28, 33, 49}, "Bob": set(random.sample(range(1, 50), 6))}
for name, ticket in tickets.items():
    print(name, sorted(ticket), "hits:", sorted(ticket & drawn))
print(sorted(random.sample(range(1, 50), 6)))
