import asyncio


async def ticker(count):
    for n in range(count):
        yield n
        await asyncio.sleep(0)


async def main():
    print([n * n async for n in ticker(4)])
    print({n: str(n) async for n in ticker(3) if n})


asyncio.run(main())
