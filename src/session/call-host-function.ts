import { toAnswer, toRaised } from '../host-functions/answer';
import { accepts, type HostFunction } from '../host-functions/declaration';
import type { HostValue } from '../host-functions/value';
import { type HostAnswer, type HostCall, parseCall } from '../host-functions/wire';

/**
 * Calls a function of the page for a program.
 *
 * The worker has looked at the call already; what comes from it is looked at
 * again, because a program that had taken the worker over could send anything.
 */
export async function callHostFunction(
  functions: readonly HostFunction[],
  request: Uint8Array,
  signal: AbortSignal,
): Promise<HostAnswer> {
  const call = parseCall(request);
  const own = functions.find(({ module, name }) => module === call?.module && name === call.name);
  const args = call && own && toArguments(own, call);
  if (!args) return toRaised(new Error('the host does not know this call'));
  try {
    return toAnswer(await own.call(args, signal));
  } catch (error) {
    return toRaised(error);
  }
}

/** The arguments by name, defaults filled in; null when they are not as declared. */
function toArguments(own: HostFunction, call: HostCall): Record<string, HostValue> | null {
  const args: Record<string, HostValue> = {};
  for (const parameter of own.parameters) {
    const given = Object.hasOwn(call.args, parameter.name) ? call.args[parameter.name] : undefined;
    const value = given === undefined ? parameter.default : given;
    if (value === undefined) return null;
    if (given !== undefined && !accepts(parameter, given)) return null;
    args[parameter.name] = value;
  }
  return args;
}
