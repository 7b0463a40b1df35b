for value in (0.0, 3.14159265, -2.5, 1234567.891, 1e-10, 1e20, 123.0, 0.00001234, float("inf"), float("nan"), -0.0):
    print(f"{value} {value:f} {value:.2f} {value:.0f} {value:10.3f}| {value:<10.1f}| {value:e} {value:.3e} {value:g} {value:.3g} {value:#.3g} {value:G} {value:,.2f} {value:+.1f} {value:08.2f} {value:.1%} {value:n} {value:.3} {value:z.0f}")
print(f"{0.1 + 0.2} {1/3:.20f} {2.675:.2f} {0.5:.0f} {1.5:.0f} {2.5:.0f} {1e300:.1f}"[:80], f"{99.995:.2f} {1e15:} {1e16:} {123456789.0:,}")
