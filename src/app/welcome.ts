import type { NotebookDocument } from '../notebook/document';

const INTRO = `# Python, under glass

This is a notebook: text like this, and cells of **Python** that run right here, in this page. Nothing is installed and nothing you write leaves your browser.

Put the cursor into a cell and press **Ctrl + Enter** (on a Mac **⌘ + Enter**) or its **Run** button. **Shift + Enter** runs a cell and goes to the next one.`;

const NAMES = `# Cells share what they make: run this one first …
plants = {"basil": 12, "thyme": 7, "mint": 19}

def tallest(garden):
    return max(garden, key=garden.get)

print("The tallest plant is the", tallest(plants))`;

const CHART = `# … and plants is still there. Change a number above, run both again.
for name, height in sorted(plants.items(), key=lambda item: -item[1]):
    print(f"{name:>8} {'▇' * height} {height} cm")

sum(plants.values())`;

const PICTURE = `# A picture out of one rule: each cell of a row looks at the two above it.
width = 33
row = [0] * width
row[width // 2] = 1

for _ in range(16):
    print("".join("█" if cell else " " for cell in row))
    row = [row[i - 1] ^ row[(i + 1) % width] for i in range(width)]`;

const MISTAKE = `# Mistakes are part of it. Run this one and see which line is marked.
wanted = ["basil", "mint", "sage"]

for name in wanted:
    print(name, "grows to", plants[name], "cm")`;

const OUTRO = `## Then make it yours

- **Stop** ends a program that does not end by itself. Your variables stay.
- **+ Code** and **+ Text** add cells. A deleted cell comes back with **Undo**.
- All is saved in this browser while you type. **Download .py** in the menu **…** gives you a file.
- Press the **?** button for the keys.`;

/** What a first visitor finds. */
export const WELCOME: NotebookDocument = {
  nextNumber: 5,
  cells: [
    { kind: 'markdown', text: INTRO },
    { kind: 'code', number: 1, text: NAMES },
    { kind: 'code', number: 2, text: CHART },
    { kind: 'code', number: 3, text: PICTURE },
    { kind: 'code', number: 4, text: MISTAKE },
    { kind: 'markdown', text: OUTRO },
  ],
};
