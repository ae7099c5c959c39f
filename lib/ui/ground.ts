/**
 * Parts a ground of the health verdict, such as `title: skin cancer` or `home page`, into the last part of its locale key and the
 * page's own words that it quotes.
 */
export function groundOf(ground: string): { id: string; words: string } {
  const [, id = '', words = ''] = /^([^:]*)(?:: (.*))?$/s.exec(ground) ?? [];
  return { id: id.replaceAll(' ', '_'), words };
}
