"""The Mersenne Twister in Python, for an engine whose own is not there."""


class Random:
    def __init__(self, seed=None):
        self.seed(seed)

    def seed(self, a=None):
        if a is None:
            from _os import urandom

            a = int.from_bytes(urandom(32), "little")
        elif not isinstance(a, int):
            a = hash(a)
        a = abs(int(a))
        key = []
        while a:
            key.append(a & 0xFFFFFFFF)
            a >>= 32
        self._seed_words(key or [0])

    def _seed_words(self, key):
        mt = [0] * 624
        mt[0] = value = 19650218
        for i in range(1, 624):
            value = (1812433253 * (value ^ value >> 30) + i) & 0xFFFFFFFF
            mt[i] = value
        i = 1
        j = 0
        size = len(key)
        for _ in range(max(624, size)):
            value = mt[i - 1]
            mt[i] = ((mt[i] ^ (value ^ value >> 30) * 1664525) + key[j] + j) & 0xFFFFFFFF
            i += 1
            j += 1
            if i >= 624:
                mt[0] = mt[623]
                i = 1
            if j >= size:
                j = 0
        for _ in range(623):
            value = mt[i - 1]
            mt[i] = ((mt[i] ^ (value ^ value >> 30) * 1566083941) - i) & 0xFFFFFFFF
            i += 1
            if i >= 624:
                mt[0] = mt[623]
                i = 1
        mt[0] = 0x80000000
        self._mt = mt
        self._next = 624

    def _word(self):
        if self._next >= 624:
            mt = self._mt
            for i in range(624):
                y = mt[i] & 0x80000000 | mt[(i + 1) % 624] & 0x7FFFFFFF
                mt[i] = mt[(i + 397) % 624] ^ y >> 1 ^ (0x9908B0DF if y & 1 else 0)
            self._next = 0
        y = self._mt[self._next]
        self._next += 1
        y ^= y >> 11
        y ^= y << 7 & 0x9D2C5680
        y ^= y << 15 & 0xEFC60000
        return y ^ y >> 18

    def random(self):
        a = self._word() >> 5
        return (a * 67108864 + (self._word() >> 6)) / 9007199254740992

    def getrandbits(self, k):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        result = 0
        at = 0
        while k > 0:
            word = self._word()
            if k < 32:
                word >>= 32 - k
            result |= word << at
            at += 32
            k -= 32
        return result

    def _randbelow(self, n):
        k = n.bit_length()
        r = self.getrandbits(k)
        while r >= n:
            r = self.getrandbits(k)
        return r

    def getstate(self):
        return tuple(self._mt) + (self._next,)

    def setstate(self, state):
        self._mt = list(state[:-1])
        self._next = state[-1]
