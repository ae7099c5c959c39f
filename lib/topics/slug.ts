/** The letters and digits of a title: how MedlinePlus calls its page, and what most topics are called here. */
export function slugOf(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]/g, '');
}
