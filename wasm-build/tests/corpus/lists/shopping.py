basket = ["milk", "bread"]
basket.append("eggs")
basket.insert(1, "butter")
basket.extend(["tea", "jam"])
print(basket, len(basket))
print(basket.pop(), basket.pop(0), basket)
basket.remove("eggs")
print(basket, basket.index("tea"), "jam" in basket)
basket[0] = "margarine"
basket[1:2] = ["rolls", "buns"]
print(basket)
del basket[-1]
basket.sort()
print(basket, sorted(basket, key=len), basket[::-1])
basket.clear()
print(basket, basket == [], not basket)
for mistake in ("basket.pop()", "basket[0]", "basket.remove('x')", "basket.index('x')"):
    try:
        eval(mistake)
    except (IndexError, ValueError) as error:
        print(mistake, type(error).__name__, error)
