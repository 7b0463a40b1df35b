import asyncio


async def fails(n):
    await asyncio.sleep(0)
    if n % 2:
        raise ValueError(f"odd {n}")
    return n


class Connection:
    async def __aenter__(self):
        print("connect")
        return self

    async def __aexit__(self, kind, error, trace):
        print("disconnect", kind and kind.__name__)


async def main():
    print(await asyncio.gather(fails(1), fails(2), return_exceptions=True))
    try:
        await asyncio.gather(fails(2), fails(3))
    except ValueError as error:
        print("caught", error)
    async with Connection():
        print("inside")
    lock = asyncio.Lock()
    async with lock:
        print("locked", lock.locked())
    task = asyncio.create_task(asyncio.sleep(10))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())


asyncio.run(main())
print(asyncio.iscoroutinefunction(main))
