// Installs a package's dependencies when they are missing or older than its lockfile.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} directory of a package.json with a package-lock.json beside it */
export function ensureInstalled(directory) {
  if (isInstalled(directory)) return;
  process.stderr.write(`Installing the packages of ${directory}\n`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // npm's own chatter goes to stderr, so that stdout stays the caller's.
  execFileSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: directory,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}

/** Whether what npm installed last has the versions that the lockfile names. */
function isInstalled(directory) {
  const installed = join(directory, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const { packages: have } = JSON.parse(readFileSync(installed, 'utf8'));
  const { packages: want } = JSON.parse(readFileSync(join(directory, 'package-lock.json'), 'utf8'));
  return Object.entries(want).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}
