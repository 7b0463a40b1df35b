import time
import timeit

start = time.perf_counter()
time.sleep(0.01)
elapsed = time.perf_counter() - start
print(0.005 < elapsed < 5, type(time.time()).__name__, time.time() > 1_600_000_000, isinstance(time.time_ns(), int))
moment = time.gmtime(0)
print(moment.tm_year, moment.tm_mon, moment.tm_mday, moment[3], moment.tm_wday, moment.tm_yday)
print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(86400 * 365)), time.strftime("%d %b %Y", moment))
print(time.strptime("2024-05-06", "%Y-%m-%d").tm_yday, time.monotonic() <= time.monotonic())
print(timeit.timeit("sum(range(10))", number=10) >= 0, timeit.timeit(lambda: None, number=5) < 1)
print(len(timeit.repeat("x = 1", number=2, repeat=3)), time.process_time() >= 0)
