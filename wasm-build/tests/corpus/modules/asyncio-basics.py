import asyncio


async def say(delay, text):
    await asyncio.sleep(delay)
    print(text)
    return text.upper()


async def main():
    print(await say(0.001, "one"))
    print(await asyncio.gather(say(0.03, "late"), say(0.001, "early"), say(0, "now")))
    task = asyncio.create_task(say(0.001, "task"))
    print("created", task.done())
    print(await task, task.done())
    try:
        await asyncio.wait_for(asyncio.sleep(5), 0.01)
    except asyncio.TimeoutError:
        print("timed out")
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(5)
    except TimeoutError:
        print("timed out too")

    async def fail():
        raise ValueError("bad")

    print(await asyncio.gather(fail(), say(0, "fine"), return_exceptions=True))
    try:
        await asyncio.gather(fail())
    except ValueError as error:
        print("caught", error)
    return "done"


print(asyncio.run(main()))


async def producer(queue):
    for i in range(3):
        await queue.put(i)
        await asyncio.sleep(0)
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item)


async def pipes():
    queue = asyncio.Queue(maxsize=1)
    await asyncio.gather(producer(queue), consumer(queue))
    lock = asyncio.Lock()
    order = []

    async def worker(name):
        async with lock:
            order.append(name)
            await asyncio.sleep(0)
            order.append(name)

    await asyncio.gather(*(worker(n) for n in "abc"))
    print(order)
    event = asyncio.Event()

    async def waiter():
        await event.wait()
        return "awake"

    task = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    event.set()
    print(await task)
    gate = asyncio.Semaphore(2)
    running = []

    async def limited(i):
        async with gate:
            running.append(i)
            most.append(len(running))
            await asyncio.sleep(0)
            running.remove(i)

    most = []
    await asyncio.gather(*(limited(i) for i in range(5)))
    print(max(most))
    task = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())
    async with asyncio.TaskGroup() as group:
        group.create_task(say(0.001, "in a group"))
    done, pending = await asyncio.wait([asyncio.create_task(say(0, "w"))])
    print(len(done), len(pending))


asyncio.run(pipes())


class Counter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def loop():
    async for i in Counter(3):
        print(i, end=" ")
    print()


asyncio.run(loop())
