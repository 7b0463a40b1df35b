people = [("Ann", 60.0, 1.7), ("Ben", 95.5, 1.82), ("Cem", 50, 1.75)]
for name, weight, height in people:
    bmi = weight / height ** 2
    if bmi < 18.5:
        kind = "underweight"
    elif bmi < 25:
        kind = "normal"
    elif bmi < 30:
        kind = "overweight"
    else:
        kind = "obese"
    print(f"{name:<5}{bmi:6.2f}  {kind}")
    print(name, bmi)
