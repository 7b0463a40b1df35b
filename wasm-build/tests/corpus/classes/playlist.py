class Playlist:
    def __init__(self, *songs):
        self.songs = list(songs)

    def __len__(self):
        return len(self.songs)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Playlist(*self.songs[index])
        return self.songs[index]

    def __setitem__(self, index, song):
        self.songs[index] = song

    def __delitem__(self, index):
        del self.songs[index]

    def __contains__(self, song):
        return song.lower() in (s.lower() for s in self.songs)

    def __call__(self, times):
        return " ".join(self.songs * times)

    def __repr__(self):
        return f"<{len(self)} songs: {self.songs}>"


p = Playlist("Help", "Yesterday", "Hey Jude")
print(p, len(p), p[0], p[-1], p[1:], "help" in p, "Let it be" in p)
p[0] = "Girl"
del p[1]
print(p, list(p), list(reversed(p)), sorted(p), bool(Playlist()))
for number, song in enumerate(p):
    print(number, song)
print(p(2))
try:
    p[7]
except IndexError as error:
    print(error)
