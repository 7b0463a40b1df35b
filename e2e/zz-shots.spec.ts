import { test } from './fixtures';
import { WidgetPage } from './pages/widget-page';

test('shots', async ({ notebook, page }) => {
  await page.setViewportSize({ width: 1100, height: 1250 });
  await notebook.openWith(
    'ages = {"Ann": 12, "Bob": 13}\nfor name in ages:\n    print(name, ages["ann"])',
    'def total(items)\n    return sum(items)',
    'def down(n):\n    return down(n - 1)\n\ndown(3)',
  );
  for (const c of ['Cell 1', 'Cell 2', 'Cell 3']) {
    await notebook.cell(c).run.click();
    await notebook.cell(c).explanation.waitFor();
  }
  await notebook.cell('Cell 1').openTraceback();
  await page.screenshot({ path: '/tmp/ex/light.png' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: '/tmp/ex/dark.png' });
  await page.setViewportSize({ width: 360, height: 1100 });
  await page.screenshot({ path: '/tmp/ex/narrow.png' });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 700, height: 500 });
  const widget = new WidgetPage(page);
  await page.goto(`/embed.html?lang=de#code=${encodeURIComponent('price = "3"\nprint(price - 1')}`);
  await widget.run.click();
  await widget.explanation.waitFor();
  await page.screenshot({ path: '/tmp/ex/widget.png' });
});
test('touch', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 500 },
  });
  const page = await context.newPage();
  await page.goto(`/embed.html#code=${encodeURIComponent('x = 1')}`);
  await page.getByRole('button', { name: /^Run / }).click();
  await page.getByText(/^Finished in/).waitFor();
  await page.getByRole('textbox').fill('if x = 1:\n    print(x)');
  await page.waitForTimeout(1800);
  await page.screenshot({ path: '/tmp/ex/touch.png' });
});
