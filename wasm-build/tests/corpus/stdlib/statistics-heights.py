import statistics as st

heights = [1.62, 1.75, 1.8, 1.68, 1.71, 1.75, 1.9]
print(st.mean(heights), st.median(heights), st.mode(heights), st.fmean(heights))
print(round(st.stdev(heights), 6), round(st.pvariance(heights), 6), st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]))
print([round(q, 4) for q in st.quantiles(heights, n=4)], st.multimode("aabbc"))
print(st.mean([1, 2, 3, 4]), st.mean([1, 2]), st.harmonic_mean([40, 60]), round(st.geometric_mean([54, 24, 36]), 9))
x, y = [1, 2, 3, 4, 5], [2.1, 3.9, 6.2, 8.1, 9.8]
print(round(st.correlation(x, y), 6), round(st.covariance(x, y), 6))
line = st.linear_regression(x, y)
print(round(line.slope, 6), round(line.intercept, 6))
for bad in ("st.mean([])", "st.stdev([1])", "st.median([])"):
    try:
        eval(bad)
    except st.StatisticsError as error:
        print(error)
