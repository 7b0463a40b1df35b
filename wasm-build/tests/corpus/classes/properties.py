class Celsius:
    def __init__(self, degrees=0):
        self.degrees = degrees

    @property
    def degrees(self):
        """The temperature."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("reset")
        self._degrees = 0

    @property
    def fahrenheit(self):
        return self._degrees * 9 / 5 + 32


t = Celsius(25)
t.degrees += 10
print(t.degrees, t.fahrenheit, Celsius.degrees.__doc__)
del t.degrees
print(t.degrees)
for action in ("t.degrees = -300", "t.fahrenheit = 1", "del t.fahrenheit", "Celsius(-500)"):
    try:
        exec(action)
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)
