try:
    exit(3)
except SystemExit as error:
    print("code", error.code)
print("done")
