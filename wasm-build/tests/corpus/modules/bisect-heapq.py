import bisect
import heapq

scores = [10, 20, 20, 30]
print(bisect.bisect(scores, 20), bisect.bisect_left(scores, 20), bisect.bisect_right(scores, 5))
bisect.insort(scores, 25)
bisect.insort_left(scores, 20)
print(scores)


def grade(score, breakpoints=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(s) for s in [33, 99, 77, 70, 89, 90, 100]])
print(bisect.bisect_left(["a", "bbb"], 2, key=len))

heap = []
for x in [5, 1, 8, 3, 2]:
    heapq.heappush(heap, x)
print(heap[0], [heapq.heappop(heap) for _ in range(len(heap))])
data = [9, 4, 7, 1]
heapq.heapify(data)
print(data[0], heapq.heappushpop(data, 0), heapq.heapreplace(data, 5), sorted(data))
print(heapq.nlargest(2, [3, 9, 4]), heapq.nsmallest(2, [3, 9, 4]))
print(heapq.nlargest(1, ["aa", "b"], key=len))
print(list(heapq.merge([1, 4, 7], [2, 5], [3])))
print(list(heapq.merge([7, 4], [5, 2], reverse=True)))
tasks = []
heapq.heappush(tasks, (2, "code"))
heapq.heappush(tasks, (1, "eat"))
heapq.heappush(tasks, (3, "sleep"))
while tasks:
    print(heapq.heappop(tasks))
try:
    heapq.heappop([])
except IndexError as error:
    print(error)
