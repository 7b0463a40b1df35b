class Robot:
    TURNS = "NESW"
    STEPS = {"N": (0, -1), "E": (1, 0), "S": (0, 1), "W": (-1, 0)}

    def __init__(self):
        self.x = self.y = 0
        self.facing = "N"
        self.trail = [(0, 0)]

    def obey(self, commands):
        for command in commands:
            match command:
                case "L":
                    self.facing = self.TURNS[self.TURNS.index(self.facing) - 1]
                case "R":
                    self.facing = self.TURNS[(self.TURNS.index(self.facing) + 1) % 4]
                case "F":
                    dx, dy = self.STEPS[self.facing]
                    self.x, self.y = self.x + dx, self.y + dy
                    self.trail.append((self.x, self.y))
                case _:
                    print("unknown:", command)


robot = Robot()
robot.obey("FFRFFRFx")
print((robot.x, robot.y), robot.facing, robot.trail)
xs, ys = zip(*robot.trail)
for y in range(min(ys), max(ys) + 1):
    print("".join("o" if (x, y) in robot.trail else "." for x in range(min(xs), max(xs) + 1)))
