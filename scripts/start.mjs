// `npm start`: installs what is missing, builds the site if it is not up to date, and serves it.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './lib/ensure-installed.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const INPUTS = [
  'src',
  'public',
  'index.html',
  'embed.html',
  'selftest.html',
  'vite.config.ts',
  'package-lock.json',
];

ensureInstalled(ROOT);
const { build, preview } = await import('vite');
if (!isBuilt()) {
  process.stdout.write('Building Cloche…\n');
  await build({ root: ROOT, logLevel: 'warn' });
}
const server = await preview({ root: ROOT, preview: { port: 4173 } });
const address = server.resolvedUrls?.local[0];
process.stdout.write(`\n  Cloche is at ${address}\n\n  Ctrl+C ends it.\n`);

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isBuilt() {
  const page = join(ROOT, 'dist', 'site', 'index.html');
  if (!existsSync(page)) return false;
  return statSync(page).mtimeMs > Math.max(...INPUTS.map((name) => newest(join(ROOT, name))));
}
