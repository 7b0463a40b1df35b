import { assertDeclarations, type HostFunctionDeclaration } from '../host-functions/declaration';
import { mergeLimits } from '../protocol/limits';
import type { StartRequest } from '../protocol/worker-api';
import { assertDeterminism, assertMounts } from './assertions';
import type { SessionOptions } from './session-options';

/**
 * What each worker of a session is started with.
 *
 * @throws {RangeError | TypeError} for options that make no sense
 */
export function toStart(options: SessionOptions): Omit<StartRequest, 'module'> {
  const { limits, determinism, mounts = {}, functions = [], workerFunctions, checkpoint } = options;
  assertDeterminism(determinism ?? {});
  assertMounts(mounts);
  const encoder = new TextEncoder();
  const declarations = [...functions, ...(workerFunctions?.declarations ?? [])].map(toDeclaration);
  assertDeclarations(declarations);
  return {
    ...determinism,
    limits: mergeLimits(limits),
    checkpoint: checkpoint ?? null,
    mounts: Object.fromEntries(
      Object.entries(mounts).map(([path, data]) => [
        path,
        typeof data === 'string' ? encoder.encode(data) : data,
      ]),
    ),
    functions: declarations,
    workerFunctions: workerFunctions?.url ?? null,
  };
}

/** A declaration without the function: functions cannot be sent to a worker. */
function toDeclaration(declaration: HostFunctionDeclaration): HostFunctionDeclaration {
  const { module, name, doc, parameters, result, maxCalls, maxMs } = declaration;
  return {
    module,
    name,
    doc,
    parameters,
    result,
    ...(maxCalls === undefined ? {} : { maxCalls }),
    ...(maxMs === undefined ? {} : { maxMs }),
  };
}
