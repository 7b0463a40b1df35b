def best_move(piles):
    total = 0
    for pile in piles:
        total ^= pile
    for index, pile in enumerate(piles):
        if pile ^ total < pile:
            return index, pile - (pile ^ total)
    return max(range(len(piles)), key=piles.__getitem__), 1


piles = [3, 4, 5]
player = 0
while any(piles):
    index, count = best_move(piles)
    piles[index] -= count
    print(f"player {player} takes {count} from pile {index}: {piles}")
    player = 1 - player
print("player", 1 - player, "took the last")
