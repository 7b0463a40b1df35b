data = bytearray(b"abcdef")
view = memoryview(data)
print(len(view), view[0], bytes(view[1:3]), view.tolist(), view.tobytes(), view[-1])
view[0] = 122
view[1:3] = b"YZ"
print(data, bytes(view[2:5]), list(view[4:]), view == data, view.itemsize)
read_only = memoryview(b"xyz")
try:
    read_only[0] = 1
except TypeError:
    print("cannot be changed")
