import { expect, test } from './fixtures';
import { NotebookPage } from './pages/notebook-page';

test('what was typed is there after a reload', async ({ notebook, page }) => {
  await notebook.openWith('1');
  await notebook.cell('Cell 1').write('kept = "yes"');
  await notebook.addText();
  await page.keyboard.type('Some *text*');
  await notebook.saved();
  await page.reload();
  await expect(notebook.cell('Cell 1').code).toHaveText('kept = "yes"');
  await expect(notebook.text(2).root).toContainText('Some text');
});

test('a page that is left at once has lost nothing', async ({ notebook, page }) => {
  await notebook.openWith('1');
  await notebook.saved();
  // What a page hands over in its last moment gets lost now and then, not always.
  for (let time = 1; time <= 8; time += 1) {
    await notebook.cell('Cell 1').write(`last_words = ${time}`);
    await page.reload();
    await expect(notebook.cell('Cell 1').code).toHaveText(`last_words = ${time}`);
  }
});

test('a saved notebook that cannot be read is put aside, not deleted', async ({
  notebook,
  page,
}) => {
  await notebook.open();
  await notebook.cell('Cell 1').write('x');
  // A page of the same origin on which nothing saves.
  await page.goto('/favicon.svg');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        localStorage.clear();
        const opening = indexedDB.open('cloche');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('notebook', 'readwrite');
          transaction.objectStore('notebook').put('{"broken', 'current');
          transaction.oncomplete = () => resolve();
        };
      }),
  );
  await page.goto('/');
  await expect(page.getByText('The saved notebook could not be read')).toBeVisible();
  await notebook.choose('Kept copies…');
  await expect(page.getByRole('dialog', { name: 'Kept copies' })).toContainText('put aside');
});

test('a second tab says so, does not save, and can take over', async ({ notebook, context }) => {
  await notebook.openWith('one = 1');
  await notebook.saved();

  const second = new NotebookPage(await context.newPage());
  await second.page.goto('/');
  await expect(second.page.getByText('open in another tab')).toBeVisible();
  await expect(second.page.getByText('Not saved here')).toBeVisible();

  await notebook.cell('Cell 1').write('one = 11');
  await notebook.saved();
  await second.page.getByRole('button', { name: 'Take over' }).click();
  await expect(second.cell('Cell 1').code).toHaveText('one = 11');
  await expect(second.page.getByText('Saved in this browser')).toBeVisible();
  await expect(notebook.page.getByText('open in another tab')).toBeVisible();
});

test('a browser that keeps nothing is said in words, and the page works', async ({
  notebook,
  page,
}) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await notebook.open();
  await expect(page.getByText('Your work is not being saved.')).toBeVisible();
  await notebook.cell('Cell 1').write('still = "typing"');
  await expect(notebook.cell('Cell 1').code).toHaveText('still = "typing"');
});
