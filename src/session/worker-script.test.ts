// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineLoadError } from './errors';
import { prepareWorker } from './worker-script';

const started: { readonly kind: string; readonly address: string; readonly name: string }[] = [];

vi.mock('../worker/worker?worker', () => ({
  default: class {
    constructor({ name }: { readonly name: string }) {
      started.push({ kind: 'bundled', address: '', name });
    }
  },
}));
vi.mock('../worker/worker?worker&url', () => ({ default: 'https://site.example/worker.js' }));

const scripts = new Map<string, Blob>();
let answer: () => Promise<Response>;

beforeEach(() => {
  started.length = 0;
  scripts.clear();
  answer = async () => new Response('the script');
  vi.stubGlobal('fetch', (address: URL) => {
    expect(String(address)).toBe('https://site.example/worker.js');
    return answer();
  });
  vi.stubGlobal(
    'Worker',
    class {
      constructor(address: string, { name }: { readonly name: string }) {
        started.push({ kind: 'from a blob', address, name });
      }
    },
  );
  URL.createObjectURL = (blob: Blob) => {
    scripts.set(`blob:null/${scripts.size}`, blob);
    return `blob:null/${scripts.size - 1}`;
  };
});

afterEach(() => vi.unstubAllGlobals());

describe('a worker of a page with an origin', () => {
  it('starts from its address, and nothing is fetched', async () => {
    answer = () => Promise.reject(new Error('fetched'));
    const start = await prepareWorker();
    start();
    expect(started).toEqual([{ kind: 'bundled', address: '', name: 'cloche' }]);
  });
});

describe('a worker of a frame without one', () => {
  beforeEach(() => vi.stubGlobal('origin', 'null'));

  it('starts from a blob of its script, which is fetched once', async () => {
    const start = await prepareWorker();
    answer = () => Promise.reject(new Error('fetched again'));
    start();
    start();
    expect(started.map(({ kind, address }) => [kind, address])).toEqual([
      ['from a blob', 'blob:null/0'],
      ['from a blob', 'blob:null/1'],
    ]);
    expect(scripts.get('blob:null/0')?.type).toBe('text/javascript');
  });

  it('says which header is missing when the site forbids the script', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(prepareWorker()).rejects.toThrow(/Access-Control-Allow-Origin/);
    await expect(prepareWorker()).rejects.toBeInstanceOf(EngineLoadError);
  });

  it('says what the site answers when there is no script', async () => {
    answer = async () => new Response('', { status: 404 });
    await expect(prepareWorker()).rejects.toThrow(/404/);
  });
});
