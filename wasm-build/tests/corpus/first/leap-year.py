def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


for year in (1900, 1996, 2000, 2023, 2024, 2100):
    print(year, "leap" if is_leap(year) else "common")
print([year for year in range(1890, 1925) if is_leap(year)])
print(sum(366 if is_leap(y) else 365 for y in range(2001, 2401)))
