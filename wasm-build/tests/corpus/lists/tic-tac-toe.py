board = [[" "] * 3 for _ in range(3)]


def show():
    print("\n-+-+-\n".join("|".join(row) for row in board))


def winner():
    lines = [list(row) for row in board]
    lines += [list(column) for column in zip(*board)]
    lines.append([board[i][i] for i in range(3)])
    lines.append([board[i][2 - i] for i in range(3)])
    for line in lines:
        if line[0] != " " and len(set(line)) == 1:
            return line[0]
    return None


player = "X"
for row, column in [(1, 1), (0, 0), (0, 2), (1, 1), (2, 0), (2, 2), (1, 0)]:
    if board[row][column] != " ":
        print("Taken!")
        continue
    board[row][column] = player
    if winner():
        show()
        print(player, "wins")
        break
    player = "O" if player == "X" else "X"
