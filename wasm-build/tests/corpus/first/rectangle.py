width = float(input("Width: "))
height = float(input("Height: "))
area = width * height
print("Area:", area)
print("Perimeter:", 2 * (width + height))
print("Square?", width == height)
print(f"Diagonal: {(width ** 2 + height ** 2) ** 0.5:.3f}")
