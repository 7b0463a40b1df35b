for n in (0, 5, -10, 255, 2**64, True):
    print(bin(n), oct(n), hex(n))
for bad in (1.5, "a", None):
    for function in (bin, oct, hex):
        try:
            function(bad)
        except TypeError as error:
            print(error)
class Index:
    def __index__(self):
        return 10
print(bin(Index()), hex(Index()), int(Index()))
