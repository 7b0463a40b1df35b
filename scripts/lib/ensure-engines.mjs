// Finds Firefox and WebKit for the engines' tests, or, on Debian as root, gets them.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The path of a Firefox, or null. */
export function ensureFirefox() {
  const find = () =>
    [process.env.CLOCHE_FIREFOX, ...FIREFOX].find((path) => path && existsSync(path)) ?? null;
  return find() ?? install(['firefox-esr'], find);
}

/** The programs that drive and show WebKitGTK, or null. */
export function ensureWebKit() {
  const find = () => {
    const browser = findMiniBrowser();
    const paths = { driver: '/usr/bin/WebKitWebDriver', browser, display: '/usr/bin/Xvfb' };
    return Object.values(paths).every((path) => path && existsSync(path)) ? paths : null;
  };
  return find() ?? install(['webkit2gtk-driver', 'xvfb'], find);
}

/** It stands beside WebKit's own processes, in a folder named after the machine's kind. */
function findMiniBrowser() {
  for (const machine of listDirectory('/usr/lib')) {
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const path = join('/usr/lib', machine, version, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  return null;
}

function listDirectory(path) {
  return existsSync(path) ? readdirSync(path) : [];
}

function install(packages, find) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  process.stderr.write(`Installing ${packages.join(', ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) =>
    execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], timeout: 300_000, env });
  try {
    run('update', '-q');
    run('install', '-y', '-q', '--no-install-recommends', ...packages);
  } catch (error) {
    process.stderr.write(`apt-get: ${error.message}\n`);
  }
  return find();
}
