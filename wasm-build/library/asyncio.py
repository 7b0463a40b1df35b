"""Tasks that take turns."""

import time as _time
from heapq import heappop, heappush

__all__ = [
    "run", "sleep", "gather", "create_task", "wait_for", "wait", "Queue", "Lock", "Event",
    "Semaphore", "Task", "Future", "TimeoutError", "CancelledError",
]

try:
    TimeoutError = TimeoutError
except NameError:

    class TimeoutError(Exception):
        pass


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"
_loop = None


class _Loop:
    """What can go on now, and what waits for a time."""

    def __init__(self):
        self._ready = []
        self._later = []
        self._count = 0
        self._tasks = []
        self.current = None

    def time(self):
        return _time.monotonic()

    def call_soon(self, callback, *args):
        self._ready.append((callback, args))

    def call_later(self, delay, callback, *args):
        return self.call_at(self.time() + delay, callback, *args)

    def call_at(self, when, callback, *args):
        handle = _Handle(callback, args)
        self._count += 1
        heappush(self._later, (when, self._count, handle))
        return handle

    def create_task(self, coro, *, name=None, context=None):
        return Task(coro, loop=self, name=name)

    def create_future(self):
        return Future()

    def is_running(self):
        return _loop is self

    def run_until_complete(self, future):
        global _loop
        old, _loop = _loop, self
        try:
            main = ensure_future(future)
            while not main._done:
                self._turn()
            return main.result()
        finally:
            _loop = old

    def _turn(self):
        while self._later and self._later[0][2].cancelled:
            heappop(self._later)
        if not self._ready:
            if not self._later:
                raise RuntimeError("all tasks wait, and nothing is left that could wake one")
            wait = self._later[0][0] - self.time()
            if wait > 0:
                _time.sleep(wait)
        now = self.time()
        while self._later and self._later[0][0] <= now:
            handle = heappop(self._later)[2]
            if not handle.cancelled:
                self._ready.append((handle.callback, handle.args))
        ready, self._ready = self._ready, []
        for callback, args in ready:
            callback(*args)

    def _cancel_all(self):
        left = [task for task in self._tasks if not task._done]
        for task in left:
            task.cancel()
        while any([not task._done for task in left]):
            self._turn()

    def close(self):
        pass

    def stop(self):
        pass

    def run_in_executor(self, executor, func, *args):
        raise NotImplementedError("There is one thread: call the function itself.")

    def run_forever(self):
        raise NotImplementedError("asyncio.run() is here instead.")


class _Handle:
    def __init__(self, callback, args):
        self.callback = callback
        self.args = args
        self.cancelled = False

    def cancel(self):
        self.cancelled = True


class Future:
    """A value that will be there."""

    def __init__(self, *, loop=None):
        self._done = False
        self._result = None
        self._exception = None
        self._cancelled = False
        self._callbacks = []
        self._was_seen = False

    def done(self):
        return self._done

    def cancelled(self):
        return self._cancelled

    def result(self):
        if not self._done:
            raise InvalidStateError("Result is not set.")
        self._was_seen = True
        if self._cancelled:
            raise CancelledError()
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self):
        if not self._done:
            raise InvalidStateError("Exception is not set.")
        if self._cancelled:
            raise CancelledError()
        self._was_seen = True
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        if self._done:
            get_running_loop().call_soon(fn, self)
        else:
            self._callbacks.append(fn)

    def remove_done_callback(self, fn):
        self._callbacks = [one for one in self._callbacks if one != fn]

    def _finish(self):
        self._done = True
        for callback in self._callbacks:
            _loop.call_soon(callback, self)
        self._callbacks = []

    def set_result(self, result):
        if self._done:
            raise InvalidStateError("invalid state")
        self._result = result
        self._finish()

    def set_exception(self, exception):
        if self._done:
            raise InvalidStateError("invalid state")
        self._exception = exception() if isinstance(exception, type) else exception
        self._finish()

    def cancel(self, msg=None):
        if self._done:
            return False
        self._cancelled = True
        self._finish()
        return True

    def __iter__(self):
        if not self._done:
            yield self
        return self.result()

    __await__ = __iter__


class Task(Future):
    """A coroutine that runs beside others."""

    _names = 0

    def __init__(self, coro, *, loop=None, name=None):
        if not hasattr(coro, "send"):
            raise TypeError("a coroutine was expected, got %r" % (coro,))
        super().__init__()
        self._coro = coro
        if name is None:
            Task._names += 1
            name = "Task-%d" % Task._names
        self._name = str(name)
        self._waits_for = None
        self._must_cancel = False
        loop = loop or get_running_loop()
        loop._tasks = [task for task in loop._tasks if not task._done] + [self]
        loop.call_soon(self._step)

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def get_coro(self):
        return self._coro

    def cancel(self, msg=None):
        if self._done:
            return False
        if self._waits_for is not None and self._waits_for.cancel():
            return True
        self._must_cancel = True
        return True

    def uncancel(self):
        return 0

    def cancelling(self):
        return int(self._must_cancel)

    def _step(self, error=None):
        if self._done:
            return
        if self._must_cancel:
            error = CancelledError()
            self._must_cancel = False
        self._waits_for = None
        loop = _loop
        old, loop.current = loop.current, self
        try:
            waits_for = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            loop.current = old
            self.set_result(stop.value)
            return
        except CancelledError:
            loop.current = old
            super().cancel()
            return
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as exc:
            loop.current = old
            self.set_exception(exc)
            return
        finally:
            loop.current = old
        if waits_for is None:
            loop.call_soon(self._step)
        elif isinstance(waits_for, Future):
            self._waits_for = waits_for
            waits_for.add_done_callback(self._wake)
            if self._must_cancel and waits_for.cancel():
                self._must_cancel = False
        else:
            loop.call_soon(self._step, RuntimeError("Task got bad yield: %r" % (waits_for,)))

    def _wake(self, future):
        if future._cancelled:
            self._step(CancelledError())
        elif future._exception is not None:
            future._was_seen = True
            self._step(future._exception)
        else:
            self._step()

    def __repr__(self):
        state = "cancelled" if self._cancelled else "finished" if self._done else "pending"
        return "<Task %s name=%r>" % (state, self._name)


def get_running_loop():
    if _loop is None:
        raise RuntimeError("no running event loop")
    return _loop


def get_event_loop():
    return _Loop() if _loop is None else _loop


new_event_loop = _Loop


def set_event_loop(loop):
    pass


def run(main, *, debug=None, loop_factory=None):
    if _loop is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    if not hasattr(main, "send"):
        raise ValueError("a coroutine was expected, got %r" % (main,))
    global_loop = _Loop()
    Task._names = 0
    try:
        return global_loop.run_until_complete(main)
    finally:
        _finish_loop(global_loop)


def _finish_loop(loop):
    global _loop
    old, _loop = _loop, loop
    try:
        loop._cancel_all()
    finally:
        _loop = old


class Runner:
    def __init__(self, *, debug=None, loop_factory=None):
        self._runner_loop = _Loop()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        _finish_loop(self._runner_loop)

    def run(self, coro, *, context=None):
        return self._runner_loop.run_until_complete(coro)


def ensure_future(obj, *, loop=None):
    if isinstance(obj, Future):
        return obj
    if not hasattr(obj, "send") and hasattr(obj, "__await__"):
        return Task(_await(obj))
    return Task(obj)


async def _await(obj):
    return await obj


def create_task(coro, *, name=None, context=None):
    return Task(coro, name=name)


def current_task(loop=None):
    return get_running_loop().current


def all_tasks(loop=None):
    return {task for task in get_running_loop()._tasks if not task._done}


def iscoroutine(obj):
    return hasattr(obj, "send") and hasattr(obj, "throw")


def iscoroutinefunction(func):
    from inspect import iscoroutinefunction

    return iscoroutinefunction(func)


def isfuture(obj):
    return isinstance(obj, Future)


class _Turn:
    def __iter__(self):
        yield None

    __await__ = __iter__


async def sleep(delay, result=None):
    if delay <= 0:
        await _Turn()
        return result
    future = Future()
    handle = get_running_loop().call_later(delay, _set_if_waiting, future, result)
    try:
        return await future
    finally:
        handle.cancel()


def _set_if_waiting(future, result):
    if not future._done:
        future.set_result(result)


def gather(*coros_or_futures, return_exceptions=False):
    outer = Future()
    children = []
    for one in coros_or_futures:
        child = ensure_future(one)
        children.append(child)
    if not children:
        outer.set_result([])
        return outer
    left = [len(children)]

    def finished(child):
        left[0] -= 1
        if outer._done:
            child._was_seen = True
            return
        if not return_exceptions:
            if child._cancelled:
                outer.set_exception(CancelledError())
                return
            if child._exception is not None:
                outer.set_exception(child._exception)
                return
        if left[0] == 0:
            results = []
            for one in children:
                if one._cancelled:
                    results.append(CancelledError())
                else:
                    results.append(one._result if one._exception is None else one._exception)
            if outer._cancel_asked:
                outer._cancelled = True
                outer._finish()
            else:
                outer.set_result(results)

    def cancel(msg=None):
        if outer._done:
            return False
        asked = False
        for child in children:
            asked = child.cancel() or asked
        outer._cancel_asked = asked
        return asked

    outer._cancel_asked = False
    outer.cancel = cancel
    for child in children:
        child.add_done_callback(finished)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    fs = [ensure_future(one) for one in fs]
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    waiter = Future()

    def enough(child=None):
        if waiter._done:
            return
        done = [one for one in fs if one._done]
        if (
            len(done) == len(fs)
            or return_when == FIRST_COMPLETED and done
            or return_when == FIRST_EXCEPTION and any([one._exception is not None for one in done])
        ):
            waiter.set_result(None)

    for one in fs:
        if not one._done:
            one.add_done_callback(enough)
    handle = None
    if timeout is not None:
        handle = get_running_loop().call_later(timeout, _set_if_waiting, waiter, None)
    enough()
    try:
        await waiter
    finally:
        if handle is not None:
            handle.cancel()
        for one in fs:
            one.remove_done_callback(enough)
    return {one for one in fs if one._done}, {one for one in fs if not one._done}


async def wait_for(fut, timeout):
    if timeout is None:
        return await fut
    task = ensure_future(fut)
    try:
        done, _ = await wait([task], timeout=timeout)
    except CancelledError:
        task.cancel()
        raise
    if not task._done:
        task.cancel()
        try:
            await task
        except CancelledError:
            pass
        raise TimeoutError()
    return task.result()


def as_completed(fs, *, timeout=None):
    tasks = [ensure_future(one) for one in fs]
    queue = Queue()
    for task in tasks:
        task.add_done_callback(queue.put_nowait)

    async def one():
        return (await queue.get()).result()

    for _ in tasks:
        yield one()


def shield(arg):
    inner = ensure_future(arg)
    outer = Future()

    def finished(inner):
        if outer._done:
            return
        if inner._cancelled:
            outer.cancel()
        elif inner._exception is not None:
            outer.set_exception(inner._exception)
        else:
            outer.set_result(inner._result)

    inner.add_done_callback(finished)
    return outer


async def to_thread(func, /, *args, **kwargs):
    return func(*args, **kwargs)


class timeout:
    def __init__(self, delay):
        self._delay = delay
        self._expired = False

    def expired(self):
        return self._expired

    def reschedule(self, when):
        self._handle.cancel()
        self._handle = get_running_loop().call_at(when, self._fire)

    def _fire(self):
        self._expired = True
        self._task.cancel()

    async def __aenter__(self):
        loop = get_running_loop()
        self._task = loop.current
        self._handle = loop.call_later(self._delay, self._fire) if self._delay is not None else _Handle(None, ())
        return self

    async def __aexit__(self, typ, value, tb):
        self._handle.cancel()
        if self._expired and typ is not None and issubclass(typ, CancelledError):
            raise TimeoutError() from value
        return None


def timeout_at(when):
    return timeout(None if when is None else when - get_running_loop().time())


class TaskGroup:
    def __init__(self):
        self._group = []
        self._errors = []

    def create_task(self, coro, *, name=None, context=None):
        task = Task(coro, name=name)
        self._group.append(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task):
        if not task._cancelled and task._exception is not None:
            self._errors.append(task._exception)
            for one in self._group:
                one.cancel()
            if self._is_in_body:
                self._parent.cancel()

    async def __aenter__(self):
        self._parent = current_task()
        self._is_in_body = True
        return self

    async def __aexit__(self, typ, value, tb):
        self._is_in_body = False
        if typ is not None:
            for task in self._group:
                task.cancel()
        while True:
            left = [task for task in self._group if not task._done]
            if not left:
                break
            await wait(left)
        await _Turn()
        if self._errors:
            raise NotImplementedError(
                "A task of the group failed with %r. Groups of exceptions are not here."
                % self._errors[0]
            ) from self._errors[0]
        return None


class _Waiters:
    def __init__(self):
        self._waiters = []

    def _wake_one(self):
        for waiter in self._waiters:
            if not waiter._done:
                waiter.set_result(None)
                return

    async def _wait(self):
        waiter = Future()
        self._waiters.append(waiter)
        try:
            await waiter
        finally:
            self._waiters.remove(waiter)


class _AsyncWith:
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, typ, value, tb):
        self.release()


class Lock(_AsyncWith, _Waiters):
    def __init__(self):
        super().__init__()
        self._locked = False

    def locked(self):
        return self._locked

    async def acquire(self):
        while self._locked:
            await self._wait()
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_one()


class Event(_Waiters):
    def __init__(self):
        super().__init__()
        self._is_set = False

    def is_set(self):
        return self._is_set

    def set(self):
        self._is_set = True
        for waiter in self._waiters:
            if not waiter._done:
                waiter.set_result(None)

    def clear(self):
        self._is_set = False

    async def wait(self):
        if not self._is_set:
            await self._wait()
        return True


class Semaphore(_AsyncWith, _Waiters):
    def __init__(self, value=1):
        super().__init__()
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value = value
        self._first = value

    def locked(self):
        return self._value == 0

    async def acquire(self):
        while self._value <= 0:
            await self._wait()
        self._value -= 1
        return True

    def release(self):
        self._value += 1
        self._wake_one()


class BoundedSemaphore(Semaphore):
    def release(self):
        if self._value >= self._first:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Condition(_AsyncWith, _Waiters):
    def __init__(self, lock=None):
        super().__init__()
        self._lock = lock or Lock()
        self.acquire = self._lock.acquire
        self.release = self._lock.release
        self.locked = self._lock.locked

    async def wait(self):
        self.release()
        try:
            await self._wait()
        finally:
            await self.acquire()
        return True

    async def wait_for(self, predicate):
        while not predicate():
            await self.wait()
        return True

    def notify(self, n=1):
        for _ in range(n):
            self._wake_one()

    def notify_all(self):
        self.notify(len(self._waiters))


class Queue(_Waiters):
    def __init__(self, maxsize=0):
        super().__init__()
        from collections import deque

        self.maxsize = maxsize
        self._items = deque()
        self._putters = _Waiters()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()
        self._begin()

    def _begin(self):
        pass

    def _get(self):
        return self._items.popleft()

    def _put(self, item):
        self._items.append(item)

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return 0 < self.maxsize <= len(self._items)

    async def put(self, item):
        while self.full():
            await self._putters._wait()
        self.put_nowait(item)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._wake_one()

    async def get(self):
        while not self._items:
            await self._wait()
        return self.get_nowait()

    def get_nowait(self):
        if not self._items:
            raise QueueEmpty
        item = self._get()
        self._putters._wake_one()
        return item

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished:
            await self._finished.wait()


class PriorityQueue(Queue):
    def _begin(self):
        self._items = []

    def _put(self, item):
        heappush(self._items, item)

    def _get(self):
        return heappop(self._items)


class LifoQueue(Queue):
    def _begin(self):
        self._items = []

    def _get(self):
        return self._items.pop()


def __getattr__(name):
    if name in ("open_connection", "start_server", "create_subprocess_exec", "create_subprocess_shell"):
        raise NotImplementedError("asyncio.%s() is not here: there is no network and no other process." % name)
    raise AttributeError("module 'asyncio' has no attribute '%s'" % name)
