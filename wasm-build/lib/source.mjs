// Fetches MicroPython's pinned source into wasm-build/.cache, where the build and the run of
// MicroPython's own tests find it. Every archive is checked against a pinned sha256.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(HERE, '.cache');

/** The pinned versions and checksums. */
export const PINS = JSON.parse(readFileSync(join(HERE, 'pins.json'), 'utf8'));

/** What goes wrong while fetching; the message says what to do. */
export class SourceError extends Error {
  name = 'SourceError';
}

/**
 * The directory of MicroPython's source, fetched if it is not there yet.
 *
 * @param {string | undefined} given path or URL of an archive; otherwise upstream's release and
 *   then, on Debian, the source package are tried.
 */
export async function fetchSource(given = process.env.MICROPYTHON_SOURCE) {
  const { version, archives } = PINS.micropython;
  const directory = join(CACHE, `micropython-${version}`);
  if (existsSync(join(directory, 'py', 'vm.c'))) return directory;
  mkdirSync(CACHE, { recursive: true });

  const attempts = given
    ? [() => readGiven(given)]
    : [() => download(archives.upstream.url), () => fetchFromDebian(archives.debian)];
  const failures = [];
  for (const attempt of attempts) {
    try {
      unpack(verify(await attempt(), archives), directory);
      return directory;
    } catch (error) {
      failures.push(error.message);
    }
  }
  throw new SourceError(
    `MicroPython ${version} could not be fetched:\n  ${failures.join('\n  ')}\n` +
      'Get the release archive yourself and name it: MICROPYTHON_SOURCE=path npm run build:wasm',
  );
}

async function readGiven(given) {
  if (/^https?:/.test(given)) return download(given);
  if (!existsSync(given)) throw new SourceError(`there is no file ${resolve(given)}`);
  return readFileSync(given);
}

async function download(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) }).catch((error) => {
    throw new SourceError(`${url}: ${error.cause?.code ?? error.message}`);
  });
  if (!response.ok) throw new SourceError(`${url}: answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Uses apt with a private configuration that adds the source index of a later suite. */
function fetchFromDebian({ package: name, version, suites, file }) {
  const mirror = debianMirror();
  const directory = join(CACHE, 'apt');
  mkdirSync(join(directory, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(directory, 'cache', 'archives', 'partial'), { recursive: true });
  const lines = suites.map((suite) => `deb-src ${mirror} ${suite} main\n`);
  writeFileSync(join(directory, 'sources.list'), lines.join(''));
  const options = [
    `Dir::Etc::sourcelist=${join(directory, 'sources.list')}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${join(directory, 'lists')}`,
    `Dir::Cache=${join(directory, 'cache')}`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  const apt = (...args) =>
    execFileSync('apt-get', [...options, '-q', ...args], { cwd: directory, stdio: 'pipe' });
  try {
    apt('update');
    apt('source', '--download-only', `${name}=${version}`);
  } catch (error) {
    throw new SourceError(
      `apt: ${String(error.stderr ?? error.message)
        .trim()
        .split('\n')
        .at(-1)}`,
    );
  }
  return readFileSync(join(directory, file));
}

/** The Debian mirror that this machine's apt uses already. */
function debianMirror() {
  const sources = execFileSync('apt-get', ['indextargets', '--format', '$(SITE) $(REPO_URI)'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const mirror = sources.match(/\S+\/debian\/?$/m)?.[0];
  if (!mirror) throw new SourceError('apt: this machine names no Debian mirror');
  return mirror;
}

function verify(bytes, archives) {
  const found = createHash('sha256').update(bytes).digest('hex');
  if (!Object.values(archives).some(({ sha256 }) => sha256 === found)) {
    throw new SourceError(`the archive's sha256 is ${found}, which is not a pinned one`);
  }
  return bytes;
}

function unpack(bytes, directory) {
  const archive = join(CACHE, 'micropython.tar.xz');
  const partial = `${directory}.partial`;
  writeFileSync(archive, bytes);
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  execFileSync('tar', ['xf', archive, '-C', partial, '--strip-components=1']);
  rmSync(archive);
  rmSync(directory, { recursive: true, force: true });
  renameSync(partial, directory);
}
