import statistics as st

data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(st.mean(data), st.median(data), st.mode([1, 1, 2, 3]), st.multimode("aabbc"))
print(st.stdev(data), st.variance(data), st.pstdev(data), st.pvariance(data))
print(st.mean([1, 2, 3, 4]), st.mean([1, 2]), st.median([1, 3, 5, 7]), st.median_low([1, 3]))
print(st.median_high([1, 3]), st.fmean([1, 2, 4]), st.geometric_mean([54, 24, 36]))
print(st.harmonic_mean([40, 60]), st.quantiles(range(1, 11)), st.quantiles([1, 2, 3, 4], n=2))
print(st.quantiles([10, 20, 30, 40, 50], method="inclusive"))
print(st.stdev([1, 2, 3, 4]), st.variance([1, 2, 3, 4]), st.pvariance([1, 2, 3]))
print(st.mode(["red", "blue", "red"]), st.median_grouped([1, 2, 2, 3]))
print(st.correlation([1, 2, 3], [2, 4, 7]), st.covariance([1, 2, 3], [2, 4, 7]))
print(st.linear_regression([1, 2, 3], [2, 4, 7]))
print(st.mean([True, False, 1]), st.stdev([0.1, 0.2, 0.3, 0.4]), st.mean([0.1] * 10))
for bad in (lambda: st.mean([]), lambda: st.stdev([1]), lambda: st.median([]), lambda: st.mode([])):
    try:
        bad()
    except st.StatisticsError as error:
        print(error)
