import { expect, test } from './fixtures';
import { WidgetPage } from './pages/widget-page';

test('a widget shows and runs the code of its link', async ({ page }) => {
  const widget = new WidgetPage(page);
  await widget.open('print("a & b = c")\n6 * 7');
  await widget.run.click();
  await widget.finished();
  await expect(widget.output).toHaveText('a & b = c');
  await expect(widget.value).toHaveText('42');
});

test('a widget stops a program that does not end', async ({ page }) => {
  const widget = new WidgetPage(page);
  await widget.open('while True:\n    pass');
  await widget.run.click();
  await widget.stop.click();
  await widget.says(/^Stopped after/);
});

test('a widget marks the line of an error', async ({ page }) => {
  const widget = new WidgetPage(page);
  await widget.open('a = 1\na.nothing');
  await expect(widget.full).toBeVisible({ timeout: 20_000 });
  await widget.run.click();
  await widget.says('AttributeError on line 2');
  await expect(widget.markedLine).toHaveCount(1);
});

test.describe('a link that cannot be read', () => {
  for (const fragment of ['', '#v=9&code=1', '#code=%E0%A4%A', '#kode=1']) {
    test(`says so: ${fragment || 'nothing'}`, async ({ page }) => {
      const widget = new WidgetPage(page);
      await widget.openLink(fragment);
      await expect(widget.problem).toContainText('cannot be read');
    });
  }
});

test('the page around a widget hears of its height, and follows it', async ({ page, baseURL }) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe src="${baseURL}/embed.html#code=${encodeURIComponent(
        'for i in range(12):\n    print(i)',
      )}" title="Python" style="width: 600px; height: 60px; border: 0"></iframe>
      <script>
        const frame = document.querySelector('iframe');
        addEventListener('message', (event) => {
          if (event.source !== frame.contentWindow) return;
          const { type, version, height } = event.data;
          if (type === 'cloche:height' && version === 1) frame.style.height = height + 'px';
        });
      </script>`,
    }),
  );
  await page.goto('/host.html');
  const frame = page.getByTitle('Python');
  const heightOf = async () => (await frame.boundingBox())?.height ?? 0;
  await expect.poll(heightOf).toBeGreaterThan(80);
  const before = await heightOf();
  await frame.contentFrame().getByRole('button', { name: 'Run the code' }).click();
  await expect.poll(heightOf).toBeGreaterThan(before + 200);
  const scrolls = await frame
    .contentFrame()
    .locator('html')
    .evaluate((root) => root.scrollHeight > root.clientHeight);
  expect(scrolls).toBe(false);
});

test('two widgets on a page do not know of each other', async ({ page, baseURL }) => {
  const frameOf = (code: string) =>
    `<iframe src="${baseURL}/embed.html#code=${encodeURIComponent(code)}" title="${code}" height="300"></iframe>`;
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html>${frameOf('secret = 1')}${frameOf('secret')}`,
    }),
  );
  await page.goto('/host.html');
  const one = page.getByTitle('secret = 1').contentFrame();
  const two = page.getByTitle('secret', { exact: true }).contentFrame();
  await one.getByRole('button', { name: 'Run the code' }).click();
  await expect(one.getByText(/^Finished in/)).toBeVisible();
  await two.getByRole('button', { name: 'Run the code' }).click();
  await expect(two.getByText('NameError on line 1').first()).toBeVisible();
});
