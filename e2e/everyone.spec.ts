import { expect, test } from './fixtures';

test.describe('by keyboard', () => {
  test('Esc, then Tab leaves the editor for what comes after it', async ({ notebook, page }) => {
    await notebook.openWith('1', '2');
    await notebook.cell('Cell 1').enter();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: 'Code of Cell 1' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(notebook.cell('Cell 1').root).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Add code at place 2' })).toBeFocused();
  });

  test('Tab alone leaves the editor after Ctrl+M', async ({ notebook, page }) => {
    await notebook.openWith('1', '2');
    await notebook.cell('Cell 1').enter();
    await page.keyboard.press('Control+m');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Add code at place 2' })).toBeFocused();
  });

  test('arrows go from cell to cell and Enter goes in', async ({ notebook, page }) => {
    await notebook.openWith('1', '2');
    await notebook.cell('Cell 1').enter();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await expect(notebook.cell('Cell 2').root).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.type('0');
    await expect(notebook.cell('Cell 2').code).toContainText('0');
  });

  test('the help sheet names the keys', async ({ notebook, page }) => {
    await notebook.open();
    await page.getByRole('button', { name: 'Keys and help' }).click();
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await expect(sheet.getByRole('row', { name: /Shift Enter/ })).toContainText('go to the next');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('button', { name: 'Keys and help' })).toBeFocused();
  });
});

test.describe('on every screen', () => {
  for (const width of [320, 768, 1600]) {
    test(`nothing is wider than a screen of ${width} pixels`, async ({ notebook, page }) => {
      await page.setViewportSize({ width, height: 800 });
      await notebook.open();
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth).toBeLessThanOrEqual(width);
    });
  }

  test('every button is at least 24 by 24 pixels', async ({ notebook, page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await notebook.open();
    for (const button of await page.getByRole('button').all()) {
      const box = await button.boundingBox();
      if (!box) continue;
      expect(
        Math.min(box.width, box.height),
        (await button.getAttribute('aria-label')) ?? '',
      ).toBeGreaterThanOrEqual(24);
    }
  });

  test('fingers get an editor they can type into', async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, isMobile: true });
    const page = await context.newPage();
    await page.goto('/');
    const code = page.getByRole('textbox', { name: 'Code of Cell 1' });
    await code.fill('for i in range(3):');
    await code.press('End');
    await code.press('Enter');
    await expect(code).toHaveValue('for i in range(3):\n    ');
    await context.close();
  });
});

test.describe('themes', () => {
  test('follow the system until one is chosen, which is remembered', async ({ notebook, page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await notebook.open();
    const background = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await background();
    await page.getByRole('button', { name: 'Switch to light' }).click();
    const light = await background();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await background()).toBe(light);
    await expect(notebook.cell('Cell 1').full).toHaveClass(/vs/);
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    expect(await background()).toBe(dark);
  });
});

test('typing may begin before the full editor has come', async ({ notebook, page }) => {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/MonacoEditor-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  const plain = page.getByRole('textbox', { name: 'Code of Cell 1' });
  await plain.fill('typed = "early"');
  letThrough();
  await expect(notebook.cell('Cell 1').full).toBeVisible();
  await page.keyboard.type(' # and late');
  await expect(notebook.cell('Cell 1').code).toHaveText('typed = "early" # and late');
});
