// Finds a Chromium for the end-to-end tests, or gets one.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium: the one CLOCHE_CHROMIUM names, an installed one, Playwright's own
 * download, or, on Debian as root, the distribution's package.
 *
 * @param {string} root the project's directory
 */
export async function ensureBrowser(root) {
  const installed = () =>
    [process.env.CLOCHE_CHROMIUM, ...INSTALLED].find((path) => path && existsSync(path));
  const { chromium } = await import('@playwright/test');
  const playwrights = () =>
    existsSync(chromium.executablePath()) ? chromium.executablePath() : null;

  const found = installed() ?? playwrights();
  if (found) return found;
  process.stderr.write('No Chromium is installed: getting one\n');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  run(process.execPath, [cli, 'install', 'chromium']);
  if (!playwrights() && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
  }
  const got = playwrights() ?? installed();
  if (!got) {
    throw new Error(
      'No Chromium could be had. Install Chromium or Chrome, or set CLOCHE_CHROMIUM to one.',
    );
  }
  return got;
}

function run(command, args) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 2, 2], timeout: 300_000 });
  } catch (error) {
    process.stderr.write(`${command}: ${error.message}\n`);
  }
}
