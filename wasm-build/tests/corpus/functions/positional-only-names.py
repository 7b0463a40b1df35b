def div(a, b, /):
    return a / b


print(div(1, 4))
try:
    div(a=1, b=2)
except TypeError as error:
    print(error)
