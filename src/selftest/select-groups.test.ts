import { describe, expect, it } from 'vitest';
import { parseSelfTestFragment } from './fragment';
import type { HostileProgram, ProgramGroup } from './program';
import { selectGroups } from './select-groups';

const program = (id: string, more: Partial<HostileProgram> = {}): HostileProgram => ({
  id,
  title: '',
  code: '',
  ends: [],
  ...more,
});
const GROUPS: readonly ProgramGroup[] = [
  { id: 'a', title: 'A', programs: [program('a1', { isShort: true }), program('a2')] },
  { id: 'b', title: 'B', programs: [program('b1')] },
];

const select = (hash: string) =>
  selectGroups(GROUPS, parseSelfTestFragment(hash)).map(({ id, programs }) => [
    id,
    ...programs.map((one) => one.id),
  ]);

describe('the fragment of a self-test', () => {
  it.each([
    [
      '',
      [
        ['a', 'a1', 'a2'],
        ['b', 'b1'],
      ],
    ],
    [
      '#auto',
      [
        ['a', 'a1', 'a2'],
        ['b', 'b1'],
      ],
    ],
    ['#only=b', [['b', 'b1']]],
    [
      '#only=a2,b1',
      [
        ['a', 'a2'],
        ['b', 'b1'],
      ],
    ],
    ['#only=', []],
    ['#only=unknown', []],
    ['#auto&short', [['a', 'a1']]],
    ['#short&only=b', []],
  ])('%j selects %j', (hash, expected) => {
    expect(select(hash)).toEqual(expected);
  });

  it('starts by itself when it says so', () => {
    expect(parseSelfTestFragment('#auto').isAuto).toBe(true);
    expect(parseSelfTestFragment('#only=auto').isAuto).toBe(false);
  });
});
