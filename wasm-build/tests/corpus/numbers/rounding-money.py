prices = [19.99, 5.01, 0.1, 2.675, 1e-3]
print(sum(prices), round(sum(prices), 2))
for price in prices:
    print(round(price, 2), f"{price:.2f}", round(price, 1), round(price))
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(1234, -2), round(2.0, 1))
import math

print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), int(2.9999))
print(f"{1234567.891:,.2f} {0.256:.1%} {12345.678:.3g} {1e-7} {1e16} {123456789012345.6}")
