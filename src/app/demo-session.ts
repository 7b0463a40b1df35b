import { NO_FIGURES, type Outcome } from '../protocol/outcome';
import type { RunRequest, Session, SessionState } from '../session/session';

export function createDemoSession(): Session {
  const listeners = new Set<() => void>();
  let state: SessionState = 'starting';
  let stopNow: (() => void) | null = null;
  const become = (s: SessionState) => {
    state = s;
    for (const l of listeners) l();
  };
  const ready = new Promise<void>((r) =>
    setTimeout(() => {
      become('ready');
      r();
    }, 300),
  );
  const figures = { ...NO_FIGURES, timeMs: 142 };
  return {
    get state() {
      return state;
    },
    subscribe(l) {
      listeners.add(l);
      return () => void listeners.delete(l);
    },
    ready: () => ready,
    async run(request: RunRequest): Promise<Outcome> {
      await ready;
      request.onStart?.();
      become('running');
      let isStopped = false;
      if (request.code.includes('while True')) {
        await new Promise<void>((r) => {
          stopNow = () => {
            isStopped = true;
            r();
          };
        });
      } else await new Promise((r) => setTimeout(r, 250));
      become('ready');
      if (isStopped)
        return {
          kind: 'stopped',
          session: request.code.includes('lost') ? 'lost' : 'kept',
          exception: null,
          figures,
        };
      if (request.code.includes('"sage"')) {
        request.onOutput?.([
          { stream: 'stdout', text: 'basil grows to 12 cm\nmint grows to 23 cm\n' },
        ]);
        return {
          kind: 'raised',
          figures,
          exception: {
            type: 'KeyError',
            message: 'sage',
            frames: [{ file: request.cell, line: 5, block: '<module>' }],
            traceback: `Traceback (most recent call last):\n  File "${request.cell}", line 5, in <module>\nKeyError: sage\n`,
          },
        };
      }
      if (request.code.includes('stderr'))
        request.onOutput?.([
          { stream: 'stdout', text: 'a\n' },
          { stream: 'stderr', text: 'careful: \u001b[31mred\nsecond\n' },
          { stream: 'gap', bytes: 1_200_000, lines: 9812 },
          { stream: 'stdout', text: 'end\n' },
        ]);
      if (request.code.includes('flood'))
        for (let i = 0; i < 40; i += 1)
          request.onOutput?.([{ stream: 'stdout', text: 'y\n'.repeat(3000) }]);
      if (request.code.includes('sys.exit'))
        return {
          kind: 'raised',
          figures,
          exception: { type: 'SystemExit', message: '2', frames: [], traceback: '' },
        };
      if (request.code.includes('limit'))
        return {
          kind: 'limited',
          session: 'kept',
          limit: { name: 'time', value: 20000 },
          figures,
          exception: {
            type: 'KeyboardInterrupt',
            message: '',
            frames: [{ file: request.cell, line: 1, block: null }],
            traceback: '',
          },
        };
      if (request.code.includes('width')) {
        let row: number[] = Array.from({ length: 63 }, (_, i) => (i === 31 ? 1 : 0));
        for (let n = 0; n < 24; n += 1) {
          request.onOutput?.([
            { stream: 'stdout', text: `${row.map((c) => (c ? '█' : ' ')).join('')}\n` },
          ]);
          row = row.map((_, i) => (row[(i + 62) % 63] ?? 0) ^ (row[(i + 1) % 63] ?? 0));
        }
      } else if (request.code.includes('height in')) {
        request.onOutput?.([
          {
            stream: 'stdout',
            text: `    mint ${'▇'.repeat(23)} 23 cm\n   basil ${'▇'.repeat(12)} 12 cm\n   thyme ${'▇'.repeat(7)} 7 cm\n`,
          },
        ]);
        return { kind: 'completed', repr: '42', figures };
      } else request.onOutput?.([{ stream: 'stdout', text: 'The tallest plant is the mint\n' }]);
      return { kind: 'completed', repr: null, figures };
    },
    stop: () => stopNow?.(),
    async reset() {
      become('ready');
    },
    async compile() {
      return null;
    },
    async complete() {
      return ['plants', 'print'];
    },
    dispose() {
      become('failed');
    },
  };
}
