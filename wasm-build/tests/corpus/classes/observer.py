class Event:
    def __init__(self):
        self._listeners = []

    def __iadd__(self, listener):
        self._listeners.append(listener)
        return self

    def __isub__(self, listener):
        self._listeners.remove(listener)
        return self

    def __call__(self, *args, **kwargs):
        for listener in self._listeners:
            listener(*args, **kwargs)


class Button:
    def __init__(self, label):
        self.label = label
        self.clicked = Event()

    def click(self):
        self.clicked(self)


log = []
button = Button("OK")


def remember(source):
    log.append(source.label)


button.clicked += remember
button.clicked += lambda source: print("clicked", source.label)
button.click()
button.clicked -= remember
button.click()
print(log)
