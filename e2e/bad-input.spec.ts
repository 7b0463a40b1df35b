import { expect, test } from './fixtures';

test.describe('an engine that does not come', () => {
  const ways = {
    missing: { status: 404, body: 'not found' },
    truncated: { status: 200, contentType: 'application/wasm', body: '\0asm\x01\0\0\0\x01' },
    'something else': { status: 200, contentType: 'text/html', body: '<!doctype html>' },
  };
  for (const [name, answer] of Object.entries(ways)) {
    test(`${name}: the page says so, keeps the code and can try again`, async ({
      notebook,
      page,
    }) => {
      await page.route('**/*.wasm', (route) => route.fulfill(answer));
      await notebook.open();
      await expect(notebook.alert).toContainText('Python could not be started.');
      await notebook.cell('Cell 1').write('40 + 2');
      await notebook.cell('Cell 1').run.click();
      await notebook.cell('Cell 1').says('Not run: Python is not available');
      await page.reload();
      await expect(notebook.cell('Cell 1').code).toHaveText('40 + 2');

      await page.unroute('**/*.wasm');
      await notebook.alert.getByRole('button', { name: 'Retry' }).click();
      await expect(notebook.alert).toBeHidden();
      await notebook.cell('Cell 1').run.click();
      await expect(notebook.cell('Cell 1').value).toHaveText('42');
    });
  }
});

test('an empty cell just finishes', async ({ notebook }) => {
  await notebook.openWith('');
  await notebook.cell('Cell 1').run.click();
  await notebook.cell('Cell 1').finished();
});

test('tricks with the builtins leave the page usable', async ({ notebook, page }) => {
  await notebook.openWith(
    'import builtins\ndel builtins.print',
    'raise BaseException("all of it")',
    '6 * 7',
  );
  await notebook.cell('Cell 1').run.click();
  await expect(notebook.cell('Cell 1').run).toBeVisible();
  await notebook.cell('Cell 2').run.click();
  await notebook.cell('Cell 2').says('BaseException on line 1');
  await notebook.restart.click();
  await expect(page.getByText('Python was started afresh.', { exact: true })).toBeVisible();
  await notebook.cell('Cell 3').run.click();
  await expect(notebook.cell('Cell 3').value).toHaveText('42');
});

test('bytes that are no text are printed as something', async ({ notebook }) => {
  await notebook.openWith('import sys\nsys.stdout.buffer.write(b"a\\xff\\xfeb\\n")\nNone', '1 + 1');
  await notebook.cell('Cell 1').run.click();
  await expect(notebook.cell('Cell 1').run).toBeVisible();
  await notebook.cell('Cell 2').run.click();
  await expect(notebook.cell('Cell 2').value).toHaveText('2');
});

test('a cell of a megabyte runs, or says why not', async ({ notebook }) => {
  test.setTimeout(90_000);
  const line = 'x = "abcdefghijklmnopqrstuvwxyz"';
  await notebook.openWith(Array.from({ length: 32_000 }, () => line).join('\n'), '1 + 1');
  await notebook.cell('Cell 1').run.click();
  await notebook.cell('Cell 1').says(/^(Finished in|MemoryError|Time limit)/);
  await notebook.cell('Cell 2').run.click();
  await expect(notebook.cell('Cell 2').value).toHaveText('2');
});
