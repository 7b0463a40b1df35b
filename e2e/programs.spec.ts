import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

interface RecordedCell {
  readonly stdout: string;
  readonly repr: string | null;
}

const read = (name: string) => readFileSync(new URL(`./programs/${name}`, import.meta.url), 'utf8');

/** What CPython prints and echoes (programs/record.py). */
const expected: { readonly programs: Readonly<Record<string, readonly RecordedCell[]>> } =
  JSON.parse(read('expected.json'));

for (const [name, cells] of Object.entries(expected.programs)) {
  test(`the program ${name} prints and echoes in the notebook what it does on CPython`, async ({
    notebook,
  }) => {
    await notebook.open();
    await notebook.openFile(`${name}.py`, read(`${name}.py`));
    await notebook.runAll.click();
    await notebook.cell(`Cell ${cells.length}`).finished();
    for (const [index, { stdout, repr }] of cells.entries()) {
      const cell = notebook.cell(`Cell ${index + 1}`);
      await cell.finished();
      if (stdout !== '') expect(await cell.output.textContent()).toBe(stdout);
      if (repr === null) await expect(cell.value).toHaveCount(0);
      else expect(await cell.value.textContent()).toContain(repr);
    }
  });
}
