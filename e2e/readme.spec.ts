import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The code blocks of a language, in order. */
function snippets(language: string): readonly string[] {
  const blocks = readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'));
  return [...blocks].map((match) => match[1] ?? '');
}

test('the widget of the README shows its code and prints', async ({ page, baseURL }) => {
  const [snippet = ''] = snippets('html');
  await page.setContent(snippet.replace('http://127.0.0.1:4173', baseURL ?? ''));
  const widget = page.frameLocator('iframe');
  await widget.getByRole('button', { name: /^Run/ }).click();
  await expect(widget.getByRole('log')).toHaveText('Hello');
});

test('the command of the README prints its answer', () => {
  const command = snippets('sh').find((block) => block.includes('npx cloche')) ?? '';
  const printed = execFileSync('sh', ['-c', command], { encoding: 'utf8' });
  expect(printed).toBe('45\n');
});

test('the two commands stand at the top of the README', () => {
  expect(snippets('sh')[0]).toMatch(/^npm start.*\nnpm test/);
});
