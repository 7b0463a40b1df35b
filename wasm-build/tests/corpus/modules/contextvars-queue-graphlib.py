import contextvars
import graphlib
import queue

user = contextvars.ContextVar("user", default="nobody")
token = user.set("ann")
print(user.get())
user.reset(token)
print(user.get(), user.name)
q = queue.Queue()
for i in range(3):
    q.put(i)
print(q.qsize(), q.get(), q.get_nowait(), q.empty())
try:
    q.get()
    q.get_nowait()
except queue.Empty:
    print("empty")
heap = queue.PriorityQueue()
for item in [(3, "c"), (1, "a")]:
    heap.put(item)
print(heap.get(), queue.LifoQueue().empty())
print(list(graphlib.TopologicalSorter({"cake": {"batter"}, "batter": {"eggs"}}).static_order()))
try:
    list(graphlib.TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order())
except graphlib.CycleError as error:
    print(error.args[0], len(error.args[1]))
