import heapq
from collections import Counter


def codes(text):
    heap = [(count, letter, None) for letter, count in Counter(text).items()]
    heapq.heapify(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], a[1] + b[1], (a, b)))
    result = {}

    def walk(node, code):
        _, letters, children = node
        if children is None:
            result[letters] = code or "0"
        else:
            walk(children[0], code + "0")
            walk(children[1], code + "1")

    walk(heap[0], "")
    return result


table = codes("abracadabra")
print(dict(sorted(table.items())))
coded = "".join(table[c] for c in "abracadabra")
print(coded, len(coded), 8 * len("abracadabra"))
