import { accepts, type HostFunctionDeclaration } from '../host-functions/declaration';
import { isOfType, typeOf } from '../host-functions/value';
import {
  encodeAnswer,
  type HostAnswer,
  type HostCall,
  parseAnswer,
  parseCall,
} from '../host-functions/wire';
import { ENGINE_LIMIT } from '../interpreter/engine';
import type { RunLimits } from '../protocol/limits';
import type { ReachedLimit } from '../protocol/outcome';
import type { HostCallRecord } from '../protocol/run-record';
import type { Answer } from '../signal/asker';

/** How a call gets to where its function lives. */
export interface HostCallRoad {
  /** Asks the page. */
  askPage(request: Uint8Array, deadlineMs: number, isStopRequested: () => boolean): Answer;
  /** Answers without the page; undefined where that cannot be, null once a Stop came. */
  answerHere(
    call: HostCall,
    request: Uint8Array,
    deadlineMs: number,
  ): HostAnswer | null | undefined;
  ticks(): number;
}

const NO_BYTES = new Uint8Array(0);

/** The calls that one run makes to functions of the host: looked at, counted, told of. */
export class HostCalls {
  /** The last bound that was met, with its value: a function may have one of its own. */
  met: ReachedLimit | null = null;
  #callCount = 0;
  readonly #counts = new Map<string, number>();
  readonly #declarations: ReadonlyMap<string, HostFunctionDeclaration>;

  constructor(
    declarations: readonly HostFunctionDeclaration[],
    private readonly limits: Pick<RunLimits, 'hostCalls' | 'hostCallBytes' | 'hostCallMs'>,
    private readonly road: HostCallRoad,
    private readonly onCall: (record: HostCallRecord) => void,
  ) {
    this.#declarations = new Map(
      declarations.map((declaration) => [`${declaration.module}.${declaration.name}`, declaration]),
    );
  }

  /** Answers a call of the module; null once a Stop came. */
  call(request: Uint8Array, isStopRequested: () => boolean): Uint8Array | null {
    const from = this.road.ticks();
    const call = parseCall(request);
    const name = call ? `${call.module}.${call.name}` : '?';
    const refusal = this.#countAll() ?? this.#findRefusal(name, call, request);
    const answer = refusal ?? this.#reach(name, call as HostCall, request, isStopRequested);
    const told = answer && this.#fit(name, answer);
    if (told?.answer.kind === 'limited') this.met = this.#toReached(name, told.answer.limit);
    this.onCall({
      name,
      argumentBytes: request.length,
      resultBytes: told?.bytes.length ?? 0,
      timeMs: this.road.ticks() - from,
      end: refusal ? 'refused' : (told?.answer.kind ?? 'stopped'),
      request,
      answer: told?.bytes ?? NO_BYTES,
    });
    return told?.bytes ?? null;
  }

  /** Which bound a number of the module's stands for, and what it is for this function. */
  #toReached(name: string, limit: number): ReachedLimit | null {
    const { hostCalls, hostCallBytes, hostCallMs } = this.limits;
    const { maxCalls = hostCalls, maxMs = hostCallMs } = this.#declarations.get(name) ?? {};
    switch (limit) {
      case ENGINE_LIMIT.hostCalls:
        return { name: 'hostCalls', value: Math.min(hostCalls, maxCalls) };
      case ENGINE_LIMIT.hostCallBytes:
        return { name: 'hostCallBytes', value: hostCallBytes };
      case ENGINE_LIMIT.hostCallTime:
        return { name: 'hostCallTime', value: Math.min(hostCallMs, maxMs) };
      default:
        return null;
    }
  }

  /** Why a call does not reach its function; null where it does. */
  #findRefusal(name: string, call: HostCall | null, request: Uint8Array): HostAnswer | null {
    if (!call) return MALFORMED;
    const declaration = this.#declarations.get(name);
    if (!declaration) return raised('RuntimeError', `the host has no function ${name} any more`);
    return this.#count(name, declaration, request) ?? findWrongArgument(declaration, call);
  }

  #reach(
    name: string,
    call: HostCall,
    request: Uint8Array,
    isStopRequested: () => boolean,
  ): HostAnswer | null {
    const declaration = this.#declarations.get(name) as HostFunctionDeclaration;
    const deadlineMs = Math.min(
      this.limits.hostCallMs,
      declaration.maxMs ?? Number.POSITIVE_INFINITY,
    );
    const complete = withDefaults(declaration, call);
    const here = this.road.answerHere(complete, request, deadlineMs);
    if (here === null) return null;
    return here
      ? checkResult(declaration, here)
      : this.#askPage(declaration, request, deadlineMs, isStopRequested);
  }

  #askPage(
    declaration: HostFunctionDeclaration,
    request: Uint8Array,
    deadlineMs: number,
    isStopRequested: () => boolean,
  ): HostAnswer | null {
    const answer = this.road.askPage(request, deadlineMs, isStopRequested);
    switch (answer.kind) {
      case 'stopped':
        return null;
      case 'expired':
        return limited(
          'hostCallTime',
          `${declaration.name}() did not answer within ${deadlineMs} ms`,
        );
      case 'unanswered':
        return raised('RuntimeError', `nobody answers ${declaration.name}() here`);
      case 'answered': {
        const parsed = parseAnswer(answer.bytes);
        return parsed ? checkResult(declaration, parsed) : MALFORMED;
      }
    }
  }

  /** A call that makes no sense counts as well. */
  #countAll(): HostAnswer | null {
    if (++this.#callCount <= this.limits.hostCalls) return null;
    return limited('hostCalls', `a run may call the host ${this.limits.hostCalls} times`);
  }

  #count(
    name: string,
    declaration: HostFunctionDeclaration,
    request: Uint8Array,
  ): HostAnswer | null {
    const own = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, own);
    if (declaration.maxCalls !== undefined && own > declaration.maxCalls) {
      return limited(
        'hostCalls',
        `a run may call ${declaration.name}() ${declaration.maxCalls} times`,
      );
    }
    if (request.length > this.limits.hostCallBytes) {
      return tooLarge(
        'the arguments of',
        declaration.name,
        request.length,
        this.limits.hostCallBytes,
      );
    }
    return null;
  }

  /** The answer as it goes to Python, which is another one where it is too large. */
  #fit(name: string, answer: HostAnswer): { answer: HostAnswer; bytes: Uint8Array } {
    const bytes = encodeAnswer(answer);
    const { hostCallBytes } = this.limits;
    if (bytes.length <= hostCallBytes || answer.kind === 'limited') return { answer, bytes };
    const refusal = tooLarge('the result of', name, bytes.length, hostCallBytes);
    return { answer: refusal, bytes: encodeAnswer(refusal) };
  }
}

const MALFORMED = raised('RuntimeError', 'the call or its answer could not be read');

function raised(type: string, message: string): HostAnswer {
  return { kind: 'raised', type, message };
}

function limited(
  limit: 'hostCalls' | 'hostCallBytes' | 'hostCallTime',
  message: string,
): HostAnswer {
  return { kind: 'limited', limit: ENGINE_LIMIT[limit], message };
}

function tooLarge(what: string, name: string, bytes: number, most: number): HostAnswer {
  return limited('hostCallBytes', `${what} ${name}() have ${bytes} bytes, and ${most} may pass`);
}

function findWrongArgument(
  declaration: HostFunctionDeclaration,
  call: HostCall,
): HostAnswer | null {
  const wrong = declaration.parameters.find(
    (parameter) =>
      call.args[parameter.name] !== undefined && !accepts(parameter, call.args[parameter.name]),
  );
  if (!wrong) return null;
  const own = typeOf(call.args[wrong.name]);
  return raised(
    'TypeError',
    `${declaration.name}() argument '${wrong.name}' must be ${wrong.type}, not ${own}`,
  );
}

/** The call with what the program left out. */
function withDefaults(declaration: HostFunctionDeclaration, call: HostCall): HostCall {
  const defaults = declaration.parameters.flatMap((parameter) =>
    parameter.default === undefined ? [] : [[parameter.name, parameter.default] as const],
  );
  return { ...call, args: { ...Object.fromEntries(defaults), ...call.args } };
}

/** An answer of another type than was declared is the host's mistake, and is told as such. */
function checkResult(declaration: HostFunctionDeclaration, answer: HostAnswer): HostAnswer {
  if (answer.kind !== 'returned' || isOfType(answer.value, declaration.result)) return answer;
  const own = typeOf(answer.value);
  return raised(
    'RuntimeError',
    `${declaration.name}() of the host returned ${own} where ${declaration.result} was declared`,
  );
}
