import random

random.seed(3)


class NetworkError(ConnectionError):
    pass


def unreliable():
    if random.random() < 0.6:
        raise NetworkError("timeout")
    return "data"


def retry(function, times):
    for attempt in range(1, times + 1):
        try:
            result = function()
        except ConnectionError as error:
            print(attempt, error)
            last = error
        else:
            print(attempt, "worked")
            return result
    raise RuntimeError("gave up") from last


for times in (1, 2, 5, 8):
    try:
        print(retry(unreliable, times))
    except RuntimeError as error:
        print(error, "because of", error.__cause__)
