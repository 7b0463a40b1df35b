values = [4, 8, 15, 16, 23, 42, 8]
mean = sum(values) / len(values)
ordered = sorted(values)
middle = len(ordered) // 2
median = ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
variance = sum((v - mean) ** 2 for v in values) / (len(values) - 1)
mode = max(set(values), key=values.count)
print(mean, median, variance, variance ** 0.5, mode)
print(min(values), max(values), max(values) - min(values))
import statistics as st

print(st.mean(values), st.median(values), st.variance(values), st.stdev(values), st.mode(values))
print(round(st.pstdev(values), 4), st.multimode([1, 1, 2, 2, 3]), st.quantiles(values, n=4))
