/** Real JSON-LD nests far less. */
const MAX_DEPTH = 64;
/** A page that sets these could make any object fail where it is written as text, or stand for another. */
const TRAPS = ['__proto__', 'constructor', 'toString', 'toJSON', 'valueOf', 'then'];

/**
 * Parses JSON that a page wrote. What comes back nests no deeper than is safe to walk, and holds no property that
 * stands in for a method of every object.
 * @throws SyntaxError where it is no JSON; RangeError where it nests too deep
 */
export function parseForeignJson(source: string): unknown {
  const value: unknown = JSON.parse(source);
  const open: { inner: unknown; depth: number }[] = [{ inner: value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { inner, depth } = next;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth > MAX_DEPTH) throw new RangeError('JSON nests too deep');
    for (const trap of TRAPS) if (Object.hasOwn(inner, trap)) Reflect.deleteProperty(inner, trap);
    for (const child of Object.values(inner)) open.push({ inner: child, depth: depth + 1 });
  }
  return value;
}
