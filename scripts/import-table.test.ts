import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Imports that the house's table allows and forbids: importing folder, imported module. */
const ALLOWED = [
  ['session', '../protocol/x'],
  ['session', './x'],
  ['interpreter', '../signal/x'],
  ['worker', '../interpreter/x'],
  ['worker', '../host-functions/x'],
  ['session', '../worker/worker?worker'],
  ['editor', '../ui/x'],
  ['editor', '../explain/x'],
  ['notebook', '../explain/x'],
  ['embed', '../explain/x'],
  ['node', '../explain/x'],
  ['explain', '../protocol/x'],
  ['notebook', '../session/x'],
  ['embed', '../output/x'],
  ['node', '../interpreter/x'],
  ['selftest', '../session/x'],
  ['app', '../notebook/x'],
] as const;
const FORBIDDEN = [
  ['protocol', '../session/x'],
  ['interpreter', '../session/x'],
  ['interpreter', 'react'],
  ['interpreter', 'comlink'],
  ['session', '../interpreter/x'],
  ['session', 'react'],
  ['session', 'zustand'],
  ['session', 'zustand/vanilla'],
  ['session', 'react-dom/client'],
  ['session', '@monaco-editor/react'],
  ['session', '../worker/session-worker'],
  ['session', '/src/interpreter/x'],
  ['interpreter', 'react/jsx-runtime'],
  ['interpreter', 'comlink/dist/esm/node-adapter'],
  ['explain', '../session/x'],
  ['explain', '../output/x'],
  ['explain', 'react'],
  ['editor', '../session/x'],
  ['editor', '../output/x'],
  ['output', '../notebook/x'],
  ['notebook', '../embed/x'],
  ['embed', '../app/x'],
  ['embed', '../notebook/x'],
  ['selftest', '../interpreter/x'],
  ['selftest', '../notebook/x'],
  ['ui', '../protocol/x'],
  ['node', '../ui/x'],
] as const;

describe('the import table in biome.json', () => {
  let directory = '';
  let reported: ReadonlySet<string>;
  const pathOf = (folder: string, module: string) =>
    `src/${folder}/from-${module.replaceAll(/\W+/g, '-')}.ts`;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'cloche-imports-'));
    const config = JSON.parse(readFileSync('biome.json', 'utf8'));
    config.vcs = { enabled: false };
    writeFileSync(join(directory, 'biome.json'), JSON.stringify(config));
    for (const [folder, module] of [...ALLOWED, ...FORBIDDEN]) {
      const path = join(directory, pathOf(folder, module));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `import { a } from '${module}';\n\nexport const b = a;\n`);
    }
    reported = lint(directory);
  });

  afterAll(() => rmSync(directory, { recursive: true }));

  it.each(ALLOWED)('lets %s import %s', (folder, module) => {
    expect(reported).not.toContain(pathOf(folder, module));
  });

  it.each(FORBIDDEN)('keeps %s from importing %s', (folder, module) => {
    expect(reported).toContain(pathOf(folder, module));
  });
});

/** Files for which Biome reports a restricted import. */
function lint(directory: string): ReadonlySet<string> {
  const biome = join(process.cwd(), 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [
    'lint',
    '--only=style/noRestrictedImports',
    '--max-diagnostics=none',
    '--reporter=github',
  ];
  let printed = '';
  try {
    printed = execFileSync(process.execPath, [biome, ...args], {
      cwd: directory,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    printed = String((error as { stdout: string }).stdout);
  }
  return new Set([...printed.matchAll(/file=.*?(src\/[^,]+),/g)].map((match) => match[1] ?? ''));
}
