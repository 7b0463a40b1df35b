import type { SelfTestRequest } from './fragment';
import type { ProgramGroup } from './program';

/** The part of the suite that a request asks for, without empty groups. */
export function selectGroups(
  groups: readonly ProgramGroup[],
  { isShort, only }: Pick<SelfTestRequest, 'isShort' | 'only'>,
): readonly ProgramGroup[] {
  return groups
    .map((group) => ({
      ...group,
      programs: group.programs.filter(
        (program) =>
          (!isShort || program.isShort === true) &&
          (only === null || only.has(group.id) || only.has(program.id)),
      ),
    }))
    .filter(({ programs }) => programs.length > 0);
}
