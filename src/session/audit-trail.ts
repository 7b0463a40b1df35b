import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AuditEvent, AuditedFile, AuditedRead, RunEnded } from '../protocol/audit';
import type { RunLimits } from '../protocol/limits';
import type { Outcome } from '../protocol/outcome';
import type { InputRead, RunRecord } from '../protocol/run-record';
import type { StartRequest } from '../protocol/worker-api';
import type { RunRequest } from './session';

type Unnumbered = AuditEvent extends infer Event
  ? Event extends AuditEvent
    ? Omit<Event, 'serial' | 'at'>
    : never
  : never;

/** Tells whoever listens of all that happens to one session, in order. */
export class AuditTrail {
  #serial = 0;

  constructor(
    private readonly listener: (event: AuditEvent) => void,
    private readonly now: () => Date = () => new Date(),
  ) {}

  began(start: Omit<StartRequest, 'module'>): void {
    const { limits, seed, clockMs, mounts, functions, checkpoint } = start;
    this.#tell({
      kind: 'session',
      version: 1,
      limits,
      determinism: {
        ...(seed === undefined ? {} : { seed }),
        ...(clockMs === undefined ? {} : { clockMs }),
      },
      mounts: Object.entries(mounts).map(([path, data]) => toFile(path, data, true)),
      functions,
      checkpointHash: checkpoint && hashOf(checkpoint),
    });
  }

  ran(
    { cell, code }: RunRequest,
    limits: RunLimits,
    outcome: Outcome,
    { hostCalls, fileChanges, reads, isComplete }: RunRecord,
  ): void {
    const event: RunEnded = {
      kind: 'run',
      cell,
      code,
      codeHash: hashOf(utf8ToBytes(code)),
      limits,
      stdin: reads.map(toAuditedRead),
      outcome,
      hostCalls: hostCalls.map(({ request, answer, ...call }) => ({
        ...call,
        request: bytesToHex(request),
        answer: bytesToHex(answer),
      })),
      fileChanges,
      isComplete,
    };
    this.#tell(event);
  }

  wrote(path: string, data: Uint8Array, isReadonly: boolean): void {
    this.#tell({ kind: 'write', file: toFile(path, data, isReadonly) });
  }

  removed(path: string): void {
    this.#tell({ kind: 'remove', path });
  }

  wasReset(): void {
    this.#tell({ kind: 'reset' });
  }

  restored(checkpoint: Uint8Array): void {
    this.#tell({ kind: 'restore', checkpointHash: hashOf(checkpoint) });
  }

  #tell(event: Unnumbered): void {
    this.listener({ serial: ++this.#serial, at: this.now().toISOString(), ...event } as AuditEvent);
  }
}

function toAuditedRead(bytes: InputRead): AuditedRead {
  if (!bytes) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // No UTF-8, or not whole characters.
    return { bytes: bytesToHex(bytes) };
  }
}

/** sha256 as hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

function toFile(path: string, data: Uint8Array, isReadonly: boolean): AuditedFile {
  return { path, bytes: data.length, hash: hashOf(data), isReadonly, data: bytesToHex(data) };
}
