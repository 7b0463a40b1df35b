// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './markdown';

function render(text: string): HTMLElement {
  const box = document.createElement('div');
  box.append(renderMarkdown(text));
  return box;
}

describe('Markdown', () => {
  it('renders what learners and teachers write', () => {
    const box = render(
      '# Title\n\n- [x] done\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n~~old~~ `code`',
    );
    for (const selector of ['h1', 'input[type=checkbox]:disabled', 'table td', 'del', 'code'])
      expect(box.querySelector(selector), selector).not.toBeNull();
  });

  it('shows HTML as the text it is', () => {
    const box = render('<img src=x onerror=alert(1)><script>alert(1)</script>\n\n<b>hi</b>');
    expect(box.querySelector('img, script, b')).toBeNull();
    expect(box.textContent).toContain('<script>');
  });

  it('opens links elsewhere, without a word about where from', () => {
    const link = render('[docs](https://example.org/a)').querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://example.org/a');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
  });

  it('drops addresses that would run something', () => {
    const box = render('[a](javascript:alert(1)) ![b](data:text/html,x) <javascript:alert(1)>');
    for (const link of box.querySelectorAll('a'))
      expect(link.getAttribute('href') ?? '').not.toMatch(/^(javascript|data):/);
  });

  it('makes a link of a picture instead of fetching it', () => {
    const box = render('![a cat](https://example.org/cat.png)');
    expect(box.querySelector('img')).toBeNull();
    expect(box.querySelector('a')?.textContent).toBe('Picture: a cat');
  });
});
