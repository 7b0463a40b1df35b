import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import type { HostFunctionDeclaration } from '../host-functions/declaration';
import { encodeAnswer, parse } from '../host-functions/wire';
import type { RunNote } from '../protocol/run-record';
import { HostCalls } from './host-calls';
import { RunNotes } from './run-notes';

const ECHO: HostFunctionDeclaration = {
  module: 'page',
  name: 'echo',
  doc: '',
  parameters: [{ name: 'value', type: 'any' }],
  result: 'any',
};
const MIB = 1024 * 1024;

function createCalls(hostCalls: number) {
  let asked = 0;
  const notes: RunNote[] = [];
  const told = new RunNotes(1, {
    postMessage: (event) => {
      if (event.kind === 'noted') notes.push(event.note);
    },
  });
  const calls = new HostCalls(
    [ECHO],
    { hostCalls, hostCallBytes: 2 * MIB, hostCallMs: 100 },
    {
      askPage: () => {
        asked++;
        return { kind: 'answered', bytes: encodeAnswer({ kind: 'returned', value: null }) };
      },
      answerHere: () => undefined,
      ticks: () => 0,
    },
    (record) => told.call(record),
  );
  const call = (request: Uint8Array) => parse(calls.call(request, () => false) ?? encode(null));
  const records = () => notes.flatMap((note) => (note.kind === 'call' ? [note.call] : []));
  return { call, notes, records, askedCount: () => asked };
}

const request = (value: unknown) => encode(['page', 'echo', { value }]);

describe('the calls of a run', () => {
  it('are told of, and past their limit neither made nor told of for ever', () => {
    const { call, records, askedCount } = createCalls(3);
    for (let index = 0; index < 10_000; index++) call(request(index));
    expect(askedCount()).toBe(3);
    expect(
      records()
        .slice(0, 4)
        .map(({ end }) => end),
    ).toEqual(['returned', 'returned', 'returned', 'refused']);
    expect(records().length).toBeLessThan(200);
  });

  it('keep their sizes in what is told, and of megabytes nothing else', () => {
    const { call, notes, records } = createCalls(100);
    const large = request(new Uint8Array(MIB));
    for (let index = 0; index < 100; index++) call(large);
    const bytes = records().reduce((sum, record) => sum + record.request.length, 0);
    expect(records().map(({ argumentBytes }) => argumentBytes)).toEqual(
      Array(100).fill(large.length),
    );
    expect(bytes).toBeGreaterThan(MIB);
    expect(bytes).toBeLessThan(16 * MIB);
    expect(notes.filter(({ kind }) => kind === 'gap')).toHaveLength(1);
  });

  it('count when they make no sense', () => {
    const { call, records } = createCalls(3);
    const answers = Array.from({ length: 1_000 }, () => call(Uint8Array.of(0xff)));
    // The first item says what an answer is: 1 raises, 2 is a limit.
    expect(answers.map((answer) => (answer as unknown[])[0])).toEqual([
      ...Array(3).fill(1),
      ...Array(997).fill(2),
    ]);
    expect(records().map(({ end }) => end)).toEqual(Array(100).fill('refused'));
  });
});
