from collections import deque


def pour(goal, *sizes):
    start = (0,) * len(sizes)
    before = {start: None}
    queue = deque([start])
    while queue:
        state = queue.popleft()
        if goal in state:
            path = []
            while state is not None:
                path.append(state)
                state = before[state]
            return path[::-1]
        for i, size in enumerate(sizes):
            options = [state[:i] + (size,) + state[i + 1 :], state[:i] + (0,) + state[i + 1 :]]
            for j in range(len(sizes)):
                if i != j:
                    amount = min(state[i], sizes[j] - state[j])
                    new = list(state)
                    new[i] -= amount
                    new[j] += amount
                    options.append(tuple(new))
            for option in options:
                if option not in before:
                    before[option] = state
                    queue.append(option)
    return None


for step in pour(4, 3, 5):
    print(step)
print(pour(3, 2, 4), len(pour(4, 8, 5, 3)))
