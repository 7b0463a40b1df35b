import heapq

heap = []
for priority, task in [(3, "wash"), (1, "eat"), (2, "read"), (1, "drink")]:
    heapq.heappush(heap, (priority, task))
print(heap[0], len(heap))
while heap:
    print(heapq.heappop(heap))
numbers = [9, 4, 7, 1, 8, 2]
heapq.heapify(numbers)
print(numbers[0], heapq.heapreplace(numbers, 5), heapq.heappushpop(numbers, 0), sorted(numbers))
print(heapq.nlargest(2, numbers), heapq.nsmallest(3, ["pear", "fig", "banana"], key=len))
print(list(heapq.merge([1, 4, 7], [2, 5], [3])))
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
