/** Fetches what is behind a blob URL, blocking; null where it was revoked. For workers only. */
export function fetchBlob(url: string): Uint8Array | null {
  const request = new XMLHttpRequest();
  try {
    request.open('GET', url, false);
    request.responseType = 'arraybuffer';
    request.send();
    return new Uint8Array(request.response as ArrayBuffer);
  } catch {
    // A revoked blob URL fails as an unreachable host does.
    return null;
  }
}
