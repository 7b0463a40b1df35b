def order(needs):
    done, active, result = set(), set(), []

    def visit(task):
        if task in done:
            return
        if task in active:
            raise ValueError(f"cycle at {task}")
        active.add(task)
        for other in needs.get(task, ()):
            visit(other)
        active.remove(task)
        done.add(task)
        result.append(task)

    for task in needs:
        visit(task)
    return result


dressing = {"shoes": ["socks", "trousers"], "trousers": ["pants"], "jacket": ["shirt"], "tie": ["shirt"]}
print(order(dressing))
try:
    order({"egg": ["hen"], "hen": ["egg"]})
except ValueError as error:
    print(error)
from graphlib import TopologicalSorter

print(list(TopologicalSorter({"c": {"b"}, "b": {"a"}}).static_order()))
