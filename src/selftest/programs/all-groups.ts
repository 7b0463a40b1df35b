import type { ProgramGroup } from '../program';
import { PYTHON_LOOPS } from './python-loops';

export const ALL_GROUPS: readonly ProgramGroup[] = [PYTHON_LOOPS];
