class Particle:
    def __init__(self, x, v):
        self.x = x
        self.v = v

    def step(self, dt):
        self.x = self.x + self.v * dt
        if self.x > 100 or self.x < 0:
            self.v = -self.v

particles = [Particle(i, i % 7 - 3) for i in range(50)]
for _ in range(800):
    for p in particles:
        p.step(2)
result = sum(p.x for p in particles)
