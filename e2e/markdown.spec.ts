import { expect, test } from './fixtures';

test('a text cell is written, rendered and edited again', async ({ notebook, page }) => {
  await notebook.openWith('1');
  await notebook.addText();
  await page.keyboard.type('# My *notes*');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('heading', { name: 'My notes' })).toBeVisible();
  await page.getByRole('heading', { name: 'My notes' }).dblclick();
  await expect(page.getByRole('textbox', { name: 'Markdown of' })).toHaveValue('# My *notes*');
  await page.keyboard.press('Escape');
  await expect(notebook.text(2).root).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Markdown of' })).toBeFocused();
});

test('a text cell can neither run nor fetch anything', async ({ notebook, page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('example.')) foreign.push(request.url());
  });
  await notebook.openWith('1');
  await notebook.addText();
  await page.keyboard.insertText(
    [
      '<img src="https://example.org/a.png" onerror="document.title=\'pwned\'">',
      '<script>document.title="pwned"</script>',
      '![a picture](https://example.org/b.png)',
      '[a link](https://example.org/c) [bad](javascript:document.title="pwned")',
    ].join('\n\n'),
  );
  await page.keyboard.press('Shift+Enter');

  const text = notebook.text(2).root;
  const link = text.getByRole('link', { name: 'a link' });
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(text.getByRole('link', { name: 'Picture: a picture' })).toBeVisible();
  await expect(text.locator('img, script')).toHaveCount(0);
  await expect(page).toHaveTitle('Cloche');
  expect(foreign).toEqual([]);
});
