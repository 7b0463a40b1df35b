import { expect, test } from './fixtures';

test('every request of a whole session goes to the page’s own origin', async ({
  notebook,
  page,
  baseURL,
}) => {
  const addresses: string[] = [];
  page.context().on('request', (request) => addresses.push(request.url()));
  await notebook.open();
  await notebook.runAll.click();
  await notebook.cell('Cell 4').says(/on line \d+$/);
  await notebook.cell('Cell 1').enter();
  await page.keyboard.press('F1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(notebook.cell('Cell 1').full).toBeVisible();

  expect(addresses.length).toBeGreaterThan(5);
  const own = new URL(baseURL ?? 'http://missing.invalid').origin;
  const foreign = addresses.filter((address) => {
    const { protocol, origin } = new URL(address);
    return protocol !== 'data:' && origin !== own;
  });
  expect(foreign).toEqual([]);
});

test('the welcome notebook runs to its one deliberate mistake', async ({ notebook }) => {
  await notebook.open();
  await notebook.runAll.click();
  await notebook.cell('Cell 4').says('KeyError on line 5');
  await expect(notebook.cell('Cell 1').output).toContainText('The tallest plant is the mint');
  await expect(notebook.cell('Cell 2').value).toHaveText('38');
  await expect(notebook.cell('Cell 4').markedLine).toHaveCount(1);
});
