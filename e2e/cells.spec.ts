import { expect, test } from './fixtures';

test.describe('cells', () => {
  test('are added, deleted and brought back', async ({ notebook }) => {
    await notebook.openWith('1', '2');
    await notebook.addCode();
    expect(await notebook.names()).toEqual(['Cell 1', 'Cell 2', 'Cell 3']);
    await notebook.cell('Cell 2').button('Delete Cell 2').click();
    expect(await notebook.names()).toEqual(['Cell 1', 'Cell 3']);
    await notebook.undo.click();
    expect(await notebook.names()).toEqual(['Cell 1', 'Cell 2', 'Cell 3']);
    await expect(notebook.cell('Cell 2').code).toHaveText('2');
  });

  test('never get a number again', async ({ notebook }) => {
    await notebook.openWith('1', '2');
    await notebook.cell('Cell 2').button('Delete Cell 2').click();
    await notebook.addCode();
    expect(await notebook.names()).toEqual(['Cell 1', 'Cell 3']);
  });

  test('come back with Ctrl+Z outside the editor', async ({ notebook, page }) => {
    await notebook.openWith('1', '2');
    await notebook.cell('Cell 1').button('Delete Cell 1').click();
    await page.keyboard.press('Control+z');
    expect(await notebook.names()).toEqual(['Cell 1', 'Cell 2']);
  });

  test('move by button and by keyboard', async ({ notebook, page }) => {
    await notebook.openWith('1', '2', '3');
    await notebook.cell('Cell 3').button('Move Cell 3 up').click();
    expect(await notebook.names()).toEqual(['Cell 1', 'Cell 3', 'Cell 2']);

    await notebook.cell('Cell 1').enter();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => notebook.names()).toEqual(['Cell 3', 'Cell 1', 'Cell 2']);
    await expect(notebook.cell('Cell 1').root).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => notebook.names()).toEqual(['Cell 3', 'Cell 2', 'Cell 1']);
  });

  test('are added between others', async ({ notebook, page }) => {
    await notebook.openWith('1', '2');
    await page.getByRole('button', { name: 'Add text at place 2' }).click();
    expect(await notebook.names()).toEqual(['Cell 1', 'Text, place 2', 'Cell 2']);
  });

  test('open from a file and go back with Undo', async ({ notebook, page }) => {
    await notebook.openWith('first = 1');
    const choosing = page.waitForEvent('filechooser');
    await notebook.choose('Open a .py file…');
    await (await choosing).setFiles({
      name: 'other.py',
      mimeType: 'text/x-python',
      buffer: Buffer.from('# %% [markdown]\n# # Hello\n\n# %%\nsecond = 2\n'),
    });
    await expect(page.getByRole('heading', { name: 'Hello' })).toBeVisible();
    await notebook.undo.click();
    await expect(notebook.cell('Cell 1').code).toHaveText('first = 1');
  });

  test('are downloaded as one Python file', async ({ notebook, page }) => {
    await notebook.openWith('a = 1', 'b = 2');
    const downloading = page.waitForEvent('download');
    await notebook.choose('Download .py');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('notebook.py');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString()).toBe('# %%\na = 1\n\n# %%\nb = 2\n');
  });
});
