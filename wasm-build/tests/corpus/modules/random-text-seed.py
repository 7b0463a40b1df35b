import random

random.seed("hello")
print(random.random(), random.randint(1, 100))
random.seed(b"bytes")
print(random.random())
random.seed(3.5)
print(random.random())
random.seed(-3)
print(random.random())
