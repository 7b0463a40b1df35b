def two_sum(numbers, target):
    seen = {}
    for index, number in enumerate(numbers):
        if target - number in seen:
            return seen[target - number], index
        seen[number] = index
    return None


def longest_run(numbers):
    best = current = 1
    for a, b in zip(numbers, numbers[1:]):
        current = current + 1 if b > a else 1
        best = max(best, current)
    return best


def max_subarray(numbers):
    best = here = numbers[0]
    for n in numbers[1:]:
        here = max(n, here + n)
        best = max(best, here)
    return best


print(two_sum([2, 7, 11, 15], 9), two_sum([3, 3], 6), two_sum([1, 2], 7))
print(longest_run([1, 2, 1, 2, 3, 4, 0]), max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
window = [1, 5, 2, 8, 3]
print([sum(window[i : i + 3]) for i in range(len(window) - 2)], [max(window[: i + 1]) for i in range(5)])
print(sorted(set(range(1, 10)) - {3, 7}), sum(range(1, 11)) - sum([1, 2, 3, 4, 5, 6, 7, 8, 10]))
