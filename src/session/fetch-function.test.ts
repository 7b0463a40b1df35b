import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostValue } from '../host-functions/value';
import { createFetch } from './fetch-function';

let server: Server;
let origin: string;
let asked: { method: string; headers: Record<string, unknown>; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      asked.push({ method: request.method ?? '', headers: request.headers, body });
      if (request.url === '/away') {
        response.writeHead(302, { location: 'http://localhost:1/' }).end();
      } else if (request.url === '/large') {
        response.end('x'.repeat(5000));
      } else {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const call = (args: Record<string, HostValue>, rules = {}) =>
  createFetch({ origins: [origin], maxBytes: 1000, ...rules }).call(
    { method: 'GET', body: null, ...args },
    new AbortController().signal,
  );

describe('fetch for programs', () => {
  it('brings status, type and body', async () => {
    asked = [];
    expect(await call({ url: `${origin}/x?y=1` })).toEqual({
      status: 404,
      type: 'text/plain',
      body: new TextEncoder().encode('not here'),
    });
    expect(asked[0]?.headers).not.toHaveProperty('cookie');
    expect(asked[0]?.headers).not.toHaveProperty('referer');
  });

  it('sends a body with a method that is allowed', async () => {
    asked = [];
    const body = new TextEncoder().encode('données');
    await call({ url: origin, method: 'post', body }, { methods: ['GET', 'POST'] });
    expect(asked).toMatchObject([{ method: 'POST', body: 'données' }]);
  });

  it.each([
    ['another port', () => 'http://127.0.0.1:1/', 'may not be asked'],
    ['another scheme', () => origin.replace('http', 'https'), 'may not be asked'],
    ['a name for the same machine', () => origin.replace('127.0.0.1', 'localhost'), 'may not be'],
    ['the origin as a user name', () => `${origin}@localhost:1/`, 'not a whole address|may not be'],
    ['a file', () => 'file:///etc/passwd', 'may not be asked'],
    ['data', () => 'data:text/plain,x', 'may not be asked'],
    ['a path alone', () => '/x', 'is not a whole address'],
    ['a redirect', () => `${origin}/away`, 'could not be reached'],
    ['more than it may read', () => `${origin}/large`, 'more than 1000 bytes'],
  ])('does not ask %s', async (_, url, message) => {
    await expect(call({ url: url() })).rejects.toMatchObject({
      name: 'HostException',
      message: expect.stringMatching(message) as string,
    });
  });

  it('uses no other method', async () => {
    await expect(call({ url: origin, method: 'DELETE' })).rejects.toThrow('DELETE may not be used');
  });

  it.each(['*', 'https://*.example.org', 'https://example.org/path', 'data:text/plain,x'])(
    'takes no rule like %s',
    (text) => {
      expect(() => createFetch({ origins: [text] })).toThrow(TypeError);
    },
  );
});
