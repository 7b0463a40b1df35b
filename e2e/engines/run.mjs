// `npm run test:engines`: the self-test in Node, Chromium, Firefox and WebKit, at top level and in
// frames. `--short` takes a few programs of each group, `--only=a,b` groups or programs by their
// ids, `--places=node,firefox/opaque` places by their names.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSERS, runInNode } from './drivers.mjs';
import { printReports } from './print-reports.mjs';
import { serve } from './serve.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SITE = join(ROOT, 'dist', 'site');
const TIMEOUT_MS = { short: 120_000, whole: 900_000 };

/** Where the self-test stands in each browser, and where in a short run. */
const PLACES = {
  chromium: { whole: ['top', 'isolated', 'cross', 'opaque'], short: ['top', 'opaque'] },
  firefox: { whole: ['top', 'isolated', 'cross', 'opaque'], short: ['top', 'cross'] },
  webkit: { whole: ['top', 'cross'], short: ['top'] },
};

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    places: { type: 'string' },
    json: { type: 'string', default: join(ROOT, 'test-results', 'engines.json') },
  },
});
const wanted = options.places?.split(',');
const isWanted = (place) =>
  !wanted || wanted.some((name) => place === name || place.startsWith(`${name}/`));

if (!existsSync(join(SITE, 'selftest.html'))) {
  throw new Error('There is no built site: run `npm run build` first.');
}
const fragment = `#auto${options.short ? '&short' : ''}${options.only ? `&only=${options.only}` : ''}`;
const form = options.short ? 'short' : 'whole';
const timeoutMs = TIMEOUT_MS[form];

const site = await serve(SITE, { headers: { 'access-control-allow-origin': '*' } });
const isolated = await serve(SITE, {
  headers: {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  },
});
const host = await serve(join(ROOT, 'e2e', 'engines', 'pages'), { name: 'localhost' });

const framed = (sandbox) => {
  const src = encodeURIComponent(`${site.origin}/selftest.html${fragment}`);
  return `${host.origin}/host.html?src=${src}${sandbox ? `&sandbox=${sandbox}` : ''}`;
};
const ADDRESSES = {
  top: `${site.origin}/selftest.html${fragment}`,
  isolated: `${isolated.origin}/selftest.html${fragment}`,
  cross: framed(null),
  opaque: framed('allow-scripts'),
};

/** What ran: `{ place, version, report }` or `{ place, error }`; null where there is no browser. */
const runs = [];
const leftOut = [];

function keep(counts) {
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, JSON.stringify({ ...counts, leftOut, runs }, null, 2));
}

async function attempt(place, version, run) {
  process.stderr.write(`${place} …\n`);
  try {
    runs.push({ place, version, report: await run() });
  } catch (error) {
    runs.push({ place, version, error: error.stack ?? String(error) });
  }
  // What there is so far: a whole run takes long.
  keep({});
}

if (isWanted('node')) {
  const only = options.only ? new Set(options.only.split(',')) : null;
  const stopTimes = options.short ? 3 : 7;
  await attempt('node', process.version, () =>
    runInNode({ isShort: options.short, only, stopTimes }),
  );
}
for (const [name, launch] of Object.entries(BROWSERS)) {
  for (const place of PLACES[name][form].filter((one) => isWanted(`${name}/${one}`))) {
    // Each place has a browser of its own: what one has left running does not slow the next.
    const driver = await launch();
    if (!driver) {
      leftOut.push(name);
      break;
    }
    const isFramed = place === 'cross' || place === 'opaque';
    await attempt(`${name}/${place}`, driver.version, () =>
      driver.runSelfTest(ADDRESSES[place], { isFramed, timeoutMs }),
    );
    await driver.close();
  }
}
for (const server of [site, isolated, host]) server.close();

const counts = printReports(runs, leftOut);
keep(counts);
process.exitCode = counts.failed === 0 ? 0 : 1;
