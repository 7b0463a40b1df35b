import { beforeEach, describe, expect, it } from 'vitest';
import type { OutputPiece } from '../protocol/output';
import { OutputGate } from './output-gate';

const bytes = (text: string) => new TextEncoder().encode(text);

let now: number;
let batches: (readonly OutputPiece[])[];

beforeEach(() => {
  now = 0;
  batches = [];
});

function createGate(
  limits: { head?: number; lines?: number; tail?: number; stop?: number; stopLines?: number } = {},
) {
  return new OutputGate({
    limits: {
      outputHeadBytes: limits.head ?? 1000,
      outputHeadLines: limits.lines ?? 1000,
      outputTailBytes: limits.tail ?? 100,
      outputStopBytes: limits.stop ?? 10_000,
      outputStopLines: limits.stopLines ?? 10_000,
    },
    ticks: () => now,
    onOutput: (pieces) => batches.push(pieces),
  });
}

const textOf = () =>
  batches
    .flat()
    .map((piece) =>
      piece.stream === 'gap' ? `<${piece.bytes} bytes, ${piece.lines} lines>` : piece.text,
    )
    .join('');

describe('the output gate', () => {
  it('sends the first output at once and gathers what follows', () => {
    const gate = createGate();
    gate.write('stdout', bytes('a'));
    gate.write('stdout', bytes('b'));
    gate.write('stdout', bytes('c'));
    expect(batches).toHaveLength(1);
    now += 100;
    gate.flushIfDue();
    expect(batches).toEqual([
      [{ stream: 'stdout', text: 'a' }],
      [{ stream: 'stdout', text: 'bc' }],
    ]);
  });

  it('joins a character that came in pieces', () => {
    const gate = createGate();
    for (const byte of bytes('é😀')) gate.write('stdout', new Uint8Array([byte]));
    gate.end();
    expect(textOf()).toBe('é😀');
  });

  it('shows bytes that are no UTF-8 as replacement characters', () => {
    const gate = createGate();
    gate.write('stdout', new Uint8Array([0x61, 0xff, 0xe2, 0x82]));
    gate.end();
    expect(textOf()).toBe('a\ufffd\ufffd');
  });

  it('keeps the order of the two streams', () => {
    const gate = createGate();
    gate.write('stdout', bytes('1'));
    gate.write('stderr', bytes('2'));
    gate.write('stdout', bytes('3'));
    gate.end();
    expect(batches.flat().map(({ stream }) => stream)).toEqual(['stdout', 'stderr', 'stdout']);
  });

  it('shows the head and the tail of a long output and counts what lies between', () => {
    const gate = createGate({ head: 10, tail: 6 });
    for (let i = 0; i < 100; i++) gate.write('stdout', bytes(`${i % 10}\n`));
    gate.end();
    expect(textOf()).toBe('0\n1\n2\n3\n4\n<184 bytes, 92 lines>7\n8\n9\n');
    expect(gate.bytes).toBe(200);
  });

  it('counts characters of several bytes as bytes in the gap', () => {
    const gate = createGate({ head: 0, tail: 2 });
    gate.write('stdout', bytes('é€😀ab'));
    gate.end();
    expect(textOf()).toBe('<9 bytes, 0 lines>ab');
  });

  it('says when the last threshold is passed', () => {
    const gate = createGate({ stop: 10 });
    gate.write('stdout', bytes('0123456789'));
    expect(gate.limit).toBe(null);
    gate.write('stdout', bytes('x'));
    expect(gate.limit).toEqual({ name: 'output', value: 10 });
  });

  it('keeps the head to whole lines where lines are what is many', () => {
    const gate = createGate({ lines: 2, tail: 3 });
    gate.write('stdout', bytes('1\n2\n3\n4\n'));
    gate.write('stdout', bytes('5\n6'));
    gate.end();
    expect(textOf()).toBe('1\n2\n<4 bytes, 2 lines>5\n6');
  });

  it('says when the last threshold of lines is passed', () => {
    const gate = createGate({ stopLines: 2 });
    gate.write('stdout', bytes('\n\n'));
    expect(gate.limit).toBe(null);
    gate.write('stderr', bytes('\n'));
    expect(gate.limit).toEqual({ name: 'outputLines', value: 2 });
  });
});
