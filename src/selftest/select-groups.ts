import type { SelfTestRequest } from './fragment';
import type { ProgramGroup } from './program';
import type { PromiseGroup } from './promise';

type Selection = Pick<SelfTestRequest, 'isShort' | 'only'>;

/** The part of the suite that a request asks for, without empty groups. */
export function selectGroups(
  groups: readonly ProgramGroup[],
  selection: Selection,
): readonly ProgramGroup[] {
  return groups
    .map((group) => ({ ...group, programs: select(group.id, group.programs, selection) }))
    .filter(({ programs }) => programs.length > 0);
}

/** The same of the promises. */
export function selectPromises(
  groups: readonly PromiseGroup[],
  selection: Selection,
): readonly PromiseGroup[] {
  return groups
    .map((group) => ({ ...group, promises: select(group.id, group.promises, selection) }))
    .filter(({ promises }) => promises.length > 0);
}

function select<Item extends { readonly id: string; readonly isShort?: true }>(
  group: string,
  items: readonly Item[],
  { isShort, only }: Selection,
): readonly Item[] {
  return items.filter(
    ({ id, ...item }) =>
      (!isShort || item.isShort === true) && (only === null || only.has(group) || only.has(id)),
  );
}
