import asyncio


async def cook(dish, seconds):
    print("start", dish)
    await asyncio.sleep(seconds)
    print("done", dish)
    return dish.upper()


async def main():
    results = await asyncio.gather(cook("soup", 0.03), cook("tea", 0.01), cook("rice", 0.02))
    print(results)
    task = asyncio.create_task(cook("egg", 0.01))
    print("waiting")
    print(await task, task.done(), task.result())
    try:
        await asyncio.wait_for(cook("stew", 5), timeout=0.01)
    except asyncio.TimeoutError:
        print("too slow")


async def producer(queue):
    for n in range(3):
        await queue.put(n)
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item)


async def pipes():
    queue = asyncio.Queue(1)
    await asyncio.gather(producer(queue), consumer(queue))


asyncio.run(main())
asyncio.run(pipes())
