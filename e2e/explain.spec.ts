import { expect, test } from './fixtures';
import { WidgetPage } from './pages/widget-page';

test.describe('an error', () => {
  test('is explained with the spot marked and a thing to try', async ({ notebook }) => {
    await notebook.openWith('score = 3\nprint("Score:", scroe)');
    const cell = notebook.cell('Cell 1');
    await cell.run.click();
    await expect(cell.explanation).toContainText('Python knows nothing called scroe here.');
    await expect(cell.explanation.locator('mark')).toHaveText('scroe');
    await expect(cell.explanation).toContainText('Did you mean score instead of scroe?');
    await expect(cell.traceback).toHaveCount(0);
    await expect(cell.root.locator('.squiggly-error')).toBeVisible();
  });

  test('has its traceback one key away', async ({ notebook, page }) => {
    await notebook.openWith('print(1 / 0)');
    const cell = notebook.cell('Cell 1');
    await cell.run.click();
    await cell.explanation.getByRole('button', { name: 'Cell 1, line 1' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(cell.traceback).toContainText('ZeroDivisionError');
  });

  test('leads to the line that it names', async ({ notebook, page }) => {
    await notebook.openWith('def grow(x):\n    return x.height', 'grow(3)');
    await notebook.runAll.click();
    const { explanation } = notebook.cell('Cell 2');
    await explanation.getByRole('button', { name: 'Cell 1, line 2' }).click();
    await expect(page.getByRole('textbox', { name: 'Code of Cell 1' })).toBeFocused();
  });

  test('is announced in a sentence', async ({ notebook, page }) => {
    await notebook.openWith('int("3.5")');
    await notebook.cell('Cell 1').run.click();
    await expect(page.getByRole('status', { name: 'Announcements' })).toContainText(
      'The text 3.5 is not a whole number',
    );
  });

  test('is explained again after the page was left', async ({ notebook, page }) => {
    await notebook.openWith('prnt(1)');
    const cell = notebook.cell('Cell 1');
    await cell.run.click();
    await expect(cell.explanation).toContainText('print');
    await page.keyboard.press('Control+s');
    await page.reload();
    await expect(cell.explanation).toContainText('Did you mean print instead of prnt?');
  });

  test('is explained in the language that the address asks for', async ({ page }) => {
    const widget = new WidgetPage(page);
    await page.goto(`/embed.html?lang=de#code=${encodeURIComponent('print(1')}`);
    await widget.run.click();
    await expect(widget.explanation.locator('[lang=de]')).toContainText('nie geschlossen');
  });
});

test.describe('while typing', () => {
  test('a slip is marked after a pause and goes away when it is mended', async ({ notebook }) => {
    await notebook.openWith('x = 1');
    const cell = notebook.cell('Cell 1');
    await cell.run.click();
    await cell.finished();
    await cell.write('while x = 1: x = 2');
    await expect(cell.root.locator('.marked-glyph--slip')).toBeVisible();
    await cell.write('while x == 1: x = 2');
    await expect(cell.root.locator('.marked-glyph--slip')).toHaveCount(0);
    await expect(cell.output).toHaveCount(0);
  });

  test('a package that cannot be here is told before the run', async ({ notebook }) => {
    await notebook.openWith('x = 1');
    const cell = notebook.cell('Cell 1');
    await cell.run.click();
    await cell.finished();
    await cell.write('import numpy as np');
    await expect(cell.root.locator('.marked-glyph--hint')).toBeVisible();
  });
});
