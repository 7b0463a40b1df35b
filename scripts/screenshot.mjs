// Makes docs/playground.png, the README's picture: `node scripts/screenshot.mjs` after a build.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { ensureBrowser } from './lib/ensure-browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const server = await preview({ root: ROOT, preview: { port: 4199 } });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(ROOT),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({
  viewport: { width: 1000, height: 900 },
  deviceScaleFactor: 1,
});
await page.goto(server.resolvedUrls?.local[0] ?? '');
await page.locator('.monaco-editor').first().waitFor();
await page.getByRole('button', { name: 'Run all' }).first().click();
await page.getByText('KeyError on line 5').first().waitFor();
await page.mouse.move(0, 0);
await page.screenshot({ path: join(ROOT, 'docs', 'playground.png'), fullPage: true });
await browser.close();
await server.close();
