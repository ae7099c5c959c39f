/** Hosts for small screens as old content systems make them, and pages that bear a number for a name. */
const NUMBERED =
  /\/\/(?:m|wap|3g|4g)\.|[/_-][a-z]{0,4}\d{3,}(?:[_-]\d+)*\.(?:s?html?|php)(?:[?#]|$)|[?&](?:p|id)=\d+$/i;

/** Whether an address was made by a program that counts its pages, as content farms and doorways of hospitals are. */
export function isNumbered(url: string): boolean {
  return NUMBERED.test(url);
}
