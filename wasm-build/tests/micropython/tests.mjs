// MicroPython's tests: where they are, and the files they expect to find beside them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Directories of MicroPython's tests/ that say something about this engine. */
export const DIRECTORIES = [
  'basics',
  'float',
  'io',
  'micropython',
  'misc',
  'stress',
  'unicode',
  'extmod',
  'import',
];

/** Where the tests lie in the engine's file system. */
export const MOUNT = '/tests';

/**
 * @typedef {object} Test
 * @property {string} name such as `basics/list1.py`
 * @property {string} directory such as `basics`
 * @property {string} path on this machine
 * @property {string} code
 * @property {string | null} expected contents of its .exp file
 */

/**
 * @param {string} root MicroPython's tests/
 * @returns {Test[]} in order of their names
 */
export function findTests(root) {
  return DIRECTORIES.flatMap((directory) =>
    readdirSync(join(root, directory))
      .filter((file) => file.endsWith('.py'))
      .sort()
      .map((file) => {
        const path = join(root, directory, file);
        return {
          name: `${directory}/${file}`,
          directory,
          path,
          code: readFileSync(path, 'utf8'),
          expected: existsSync(`${path}.exp`) ? readFileSync(`${path}.exp`, 'utf8') : null,
        };
      }),
  );
}

/**
 * The files that tests of a directory open or import.
 *
 * @returns {[string, Uint8Array][]} paths in the engine's file system, and contents
 */
export function findCompanions(root, directory) {
  const files = [];
  const visit = (relative) => {
    for (const entry of readdirSync(join(root, relative), { withFileTypes: true })) {
      const path = `${relative}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (relative !== directory || directory === 'import') {
        files.push([`${MOUNT}/${path}`, readFileSync(join(root, path))]);
      }
    }
  };
  visit(directory);
  return files;
}
