import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const ELEMENTS = new Set(
  `A BLOCKQUOTE BR CODE DEL EM H1 H2 H3 H4 H5 H6 HR INPUT LI OL P PRE SECTION STRONG SUP TABLE
  TBODY TD TH THEAD TR UL`
    .trim()
    .split(/\s+/),
);
const ATTRIBUTES = new Set(['href', 'title', 'align', 'start', 'type', 'checked', 'disabled']);

/**
 * Markdown as nodes of a document. micromark escapes HTML and drops dangerous
 * addresses; what it yields is then let through element by element. A picture
 * becomes a link to itself, so that reading a notebook tells nobody.
 */
export function renderMarkdown(text: string): DocumentFragment {
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  // A document made by the parser loads nothing and runs nothing.
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...copyChildren(parsed.body));
  return fragment;
}

function copyChildren(parent: Node): Node[] {
  return Array.from(parent.childNodes, copyNode).filter((node) => node !== null);
}

function copyNode(node: Node): Node | null {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.textContent ?? '');
  if (!(node instanceof Element)) return null;
  if (node.tagName === 'IMG') return pictureLink(node);
  if (!ELEMENTS.has(node.tagName)) return document.createTextNode(node.textContent ?? '');

  const copy = document.createElement(node.tagName);
  for (const { name, value } of node.attributes) {
    if (ATTRIBUTES.has(name)) copy.setAttribute(name, value);
  }
  if (copy instanceof HTMLAnchorElement) sendElsewhere(copy);
  copy.append(...copyChildren(node));
  return copy;
}

function pictureLink(image: Element): HTMLElement {
  const address = image.getAttribute('src') ?? '';
  const name = image.getAttribute('alt') || address;
  const link = document.createElement('a');
  link.textContent = `Picture: ${name}`;
  link.setAttribute('href', address);
  sendElsewhere(link);
  return link;
}

/** Opens a link in a new tab that learns nothing of this one. */
function sendElsewhere(link: HTMLAnchorElement): void {
  if (link.getAttribute('href')?.startsWith('#')) {
    // There is nothing to go to: the places inside a text have no names here.
    link.removeAttribute('href');
    return;
  }
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}
