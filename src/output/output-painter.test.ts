// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { OutputPainter } from './output-painter';

function paintInto(root: HTMLElement) {
  const painter = new OutputPainter(root);
  return (text: string, stream: 'stdout' | 'stderr' = 'stdout') =>
    painter.paint([{ stream, text }]);
}

describe('painting output', () => {
  it('never makes HTML of it', () => {
    const root = document.createElement('pre');
    paintInto(root)('<img src=x onerror=alert(1)>\n');
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toBe('<img src=x onerror=alert(1)>\n');
  });

  it('keeps every character in order, however it is cut', () => {
    const root = document.createElement('pre');
    const paint = paintInto(root);
    const text = Array.from({ length: 1000 }, (_, line) => `line ${line}\n`).join('');
    for (let at = 0; at < text.length; at += 37) paint(text.slice(at, at + 37));
    expect(root.textContent).toBe(text);
  });

  it('holds lines in blocks of bounded size', () => {
    const root = document.createElement('pre');
    paintInto(root)('y\n'.repeat(1000));
    expect(root.children.length).toBe(7);
    expect(root.textContent).toBe('y\n'.repeat(1000));
  });

  it('keeps the streams apart', () => {
    const root = document.createElement('pre');
    const paint = paintInto(root);
    paint('out\n');
    paint('careful\n', 'stderr');
    expect(root.querySelector('.output-strip--stderr')?.textContent).toBe('careful\n');
  });

  it('bounds the blocks of streams that take turns, too', () => {
    const root = document.createElement('pre');
    const paint = paintInto(root);
    for (let line = 0; line < 500; line += 1) {
      paint(`${line}\n`);
      paint(`${line}\n`, 'stderr');
    }
    expect(root.children.length).toBe(7);
    expect(root.querySelectorAll('.output-strip')).toHaveLength(1000);
  });

  it('says what is not shown', () => {
    const root = document.createElement('pre');
    new OutputPainter(root).paint([{ stream: 'gap', bytes: 1_200_000, lines: 9812 }]);
    expect(root.textContent).toBe('… 9,812 lines (1.2 MB) not shown …');
  });

  it('puts what was typed behind the line that asked for it', () => {
    const root = document.createElement('pre');
    const painter = new OutputPainter(root);
    painter.paint([{ stream: 'stdout', text: 'Name? ' }]);
    painter.paint([{ stream: 'stdin', text: '<b>Ada\u001b\n' }]);
    painter.paint([{ stream: 'stdout', text: 'Hello\n' }]);
    expect(root.textContent).toBe('Name? <b>Ada␛\nHello\n');
    expect(root.querySelectorAll('.output-strip')).toHaveLength(1);
    expect(root.querySelector('.output-echo')?.textContent).toBe('<b>Ada␛\n');
  });

  it('does not let the program overwrite what was typed', () => {
    const root = document.createElement('pre');
    const painter = new OutputPainter(root);
    painter.paint([
      { stream: 'stdout', text: '1? ' },
      { stream: 'stdin', text: 'yes\n' },
      { stream: 'stdout', text: '\rno' },
    ]);
    expect(root.textContent).toBe('1? yes\nno');
  });
});
