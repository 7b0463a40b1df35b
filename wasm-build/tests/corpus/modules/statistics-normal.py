from statistics import NormalDist

d = NormalDist(100, 15)
print(d.mean, d.stdev, d.variance, d)
print(round(d.cdf(115), 6), round(d.pdf(100), 6), round(d.inv_cdf(0.975), 6), round(d.zscore(130), 3))
print(d + 5, d * 2, NormalDist(1, 3) + NormalDist(2, 4))
print([round(q, 4) for q in d.quantiles(4)], round(d.overlap(NormalDist(110, 15)), 6))
print(NormalDist.from_samples([1, 2, 3, 4]))
