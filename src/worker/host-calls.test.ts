import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import type { HostFunctionDeclaration } from '../host-functions/declaration';
import { encodeAnswer, parse } from '../host-functions/wire';
import { HostCalls } from './host-calls';

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
  const calls = new HostCalls(
    [ECHO],
    { hostCalls, hostCallBytes: 2 * MIB, hostCallMs: 100 },
    {
      askPage: () => {
        asked++;
        return { kind: 'answered', bytes: encodeAnswer({ kind: 'returned', value: null }) };
      },
      callHere: () => undefined,
      ticks: () => 0,
    },
  );
  const call = (request: Uint8Array) => parse(calls.call(request, () => false) ?? encode(null));
  return { calls, call, askedCount: () => asked };
}

const request = (value: unknown) => encode(['page', 'echo', { value }]);

describe('the calls of a run', () => {
  it('are recorded, and past their limit neither made nor recorded for ever', () => {
    const { calls, call, askedCount } = createCalls(3);
    for (let index = 0; index < 10_000; index++) call(request(index));
    expect(askedCount()).toBe(3);
    expect(calls.records.slice(0, 4).map(({ end }) => end)).toEqual([
      'returned',
      'returned',
      'returned',
      'limited',
    ]);
    expect(calls.records.length).toBeLessThan(200);
  });

  it('keep their sizes in the record, and of megabytes nothing else', () => {
    const { calls, call } = createCalls(100);
    const large = request(new Uint8Array(MIB));
    for (let index = 0; index < 100; index++) call(large);
    const bytes = calls.records.reduce((sum, record) => sum + record.request.length, 0);
    expect(calls.records.map(({ argumentBytes }) => argumentBytes)).toEqual(
      Array(100).fill(large.length),
    );
    expect(bytes).toBeGreaterThan(MIB);
    expect(bytes).toBeLessThan(16 * MIB);
  });

  it('count when they make no sense', () => {
    const { calls, call } = createCalls(3);
    for (let index = 0; index < 1_000; index++) call(Uint8Array.of(0xff));
    expect(calls.records.filter(({ end }) => end === 'raised')).toHaveLength(3);
  });
});
