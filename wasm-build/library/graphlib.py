"""An order in which nothing comes before what it needs."""


class CycleError(ValueError):
    pass


class TopologicalSorter:
    def __init__(self, graph=None):
        self._needs = {}
        self._users = {}
        self._ready = None
        for node, predecessors in (graph or {}).items():
            self.add(node, *predecessors)

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._needs.setdefault(node, 0)
        self._users.setdefault(node, [])
        self._needs[node] += len(predecessors)
        for one in predecessors:
            self._needs.setdefault(one, 0)
            self._users.setdefault(one, []).append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        cycle = self._find_cycle()
        self._ready = [node for node, count in self._needs.items() if count == 0]
        self._out = set()
        self._done = 0
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _find_cycle(self):
        seen = set()
        for start in self._users:
            path = []
            at = {}
            walks = [iter([start])]
            while walks:
                for node in walks[-1]:
                    if node in at:
                        return path[at[node] :] + [node]
                    if node not in seen:
                        seen.add(node)
                        at[node] = len(path)
                        path.append(node)
                        walks.append(iter(self._users[node]))
                        break
                else:
                    walks.pop()
                    if path:
                        del at[path.pop()]
        return None

    def _check(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")

    def get_ready(self):
        self._check()
        ready = tuple(self._ready)
        self._ready = []
        self._out.update(ready)
        return ready

    def is_active(self):
        self._check()
        return bool(self._ready) or bool(self._out)

    __bool__ = is_active

    def done(self, *nodes):
        self._check()
        for node in nodes:
            if node not in self._needs:
                raise ValueError("node %r was not added using add()" % (node,))
            if node not in self._out:
                raise ValueError("node %r was not passed out (still not ready)" % (node,))
            self._out.remove(node)
            for user in self._users[node]:
                self._needs[user] -= 1
                if self._needs[user] == 0:
                    self._ready.append(user)

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)
