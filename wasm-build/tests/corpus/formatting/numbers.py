for value in (0, 42, -7, 1234567, 10**20, True):
    print(f"{value} {value:d} {value:5d} {value:<8}| {value:^9}| {value:+d} {value: d} {value:,} {value:_} {value:x} {value:X} {value:o} {value:b} {value:#x} {value:#b} {value:08d} {value:012,} {value:e} {value:.2f} {value:%}")
print(f"{65:c} {8364:c} {128512:c} {255:02x} {255:#06X} {1000000:_b} {5:=+5} {-5:=05} {3:*^7} {7:>>4}")
