import { HEALTH_BODIES } from './data/bodies.ts';

/** Whether an address belongs to a body on our list; its subdomains count. */
export function isHealthBody(url: string): boolean {
  return healthBodyOf(url) !== null;
}

/** The public health body behind an address, or null where it is not on our list. */
export function healthBodyOf(url: string): string | null {
  const host = /^(?:https?:)?\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  const labels = host?.split('.') ?? [];
  for (let from = 0; from < labels.length - 1; from++) {
    const name = HEALTH_BODIES.get(labels.slice(from).join('.'));
    if (name !== undefined) return name;
  }
  return null;
}
