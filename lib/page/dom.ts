/**
 * Getters that a page cannot shadow. A `<form>` exposes its inputs as properties, so `form.firstChild` may be an
 * `<input name=firstChild>`; the getters of the prototypes are not affected (DOM clobbering). Marked as pure, so that a
 * small script gets those that it uses.
 */
function getter<T extends object, K extends keyof T>(prototype: T, name: K): (node: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`no getter for ${String(name)}`);
  return (node) => get.call(node) as T[K];
}

export const firstChild = /* @__PURE__ */ getter<Node, 'firstChild'>(Node.prototype, 'firstChild');
export const nextSibling = /* @__PURE__ */ getter<Node, 'nextSibling'>(Node.prototype, 'nextSibling');
export const nodeType = /* @__PURE__ */ getter<Node, 'nodeType'>(Node.prototype, 'nodeType');
export const textContent = /* @__PURE__ */ getter<Node, 'textContent'>(Node.prototype, 'textContent');
export const localName = /* @__PURE__ */ getter<Element, 'localName'>(Element.prototype, 'localName');
export const shadowRoot = /* @__PURE__ */ getter<Element, 'shadowRoot'>(Element.prototype, 'shadowRoot');
export const parentElement = /* @__PURE__ */ getter<Node, 'parentElement'>(Node.prototype, 'parentElement');
export const bodyOf = /* @__PURE__ */ getter<Document, 'body'>(Document.prototype, 'body');
export const titleOf = /* @__PURE__ */ getter<Document, 'title'>(Document.prototype, 'title');
export const documentElement = /* @__PURE__ */ getter<Document, 'documentElement'>(
  Document.prototype,
  'documentElement',
);
export const contentType = /* @__PURE__ */ getter<Document, 'contentType'>(Document.prototype, 'contentType');
export const activeElement = /* @__PURE__ */ getter<Document, 'activeElement'>(
  Document.prototype,
  'activeElement',
);

/** `element.getAttribute(name)`, or '' where there is none. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** `element.hasAttribute(name)` */
export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** `element.setAttribute(name, value)` */
export function setAttribute(element: Element, name: string, value: string): void {
  Element.prototype.setAttribute.call(element, name, value);
}

/** `element.removeAttribute(name)` */
export function removeAttribute(element: Element, name: string): void {
  Element.prototype.removeAttribute.call(element, name);
}

/** `element.matches(selector)` */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** `element.closest(selector)` */
export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** `[...element.querySelectorAll(selector)]` */
export function queryAll(element: Element, selector: string): Element[] {
  return [...Element.prototype.querySelectorAll.call(element, selector)];
}

/** `node.contains(other)` */
export function contains(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}

/** `element.getBoundingClientRect()` */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** Names of the attributes that an element has. */
export function attributeNames(element: Element): string[] {
  return Element.prototype.getAttributeNames.call(element);
}

/** Whether an element has element children. */
export function hasElements(element: Element): boolean {
  for (let child = firstChild(element); child; child = nextSibling(child))
    if (nodeType(child) === 1) return true;
  return false;
}
