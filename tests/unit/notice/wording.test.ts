import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../lib/notice/types.ts';

const folder = join(import.meta.dirname, '../../../public/_locales');
/** Words by which a string would call a page true, false, safe, verified or approved, in each language. */
const VERDICTS: Record<string, RegExp> = {
  en: /\b(?:true|false|truth\w*|safe|unsafe|verified|approved|reliable|unreliable|trustworthy|untrustworthy|certified|accurate|inaccurate|fake|correct|incorrect)\b/i,
  zh_CN: /真实|虚假|可信|不可信|安全的?页面|已验证|已核实|已认证|可靠|正确|错误的?(?:页面|网页)|假的/,
  es: /\b(?:verdader[oa]|fals[oa]|segur[oa]|verificad[oa]|aprobad[oa]|fiable|confiable|certificad[oa]|correct[oa])\b/i,
  de: /\b(?:wahr|unwahr|falsch|sicher|geprüft|verifiziert|zugelassen|verlässlich|zuverlässig|unzuverlässig|vertrauenswürdig|zertifiziert|korrekt)\b/i,
  fr: /\b(?:vraie?|fausse?|faux|sûre?|vérifiée?|approuvée?|fiable|certifiée?|correcte?)\b/i,
  pt_BR:
    /\b(?:verdadeir[oa]|fals[oa]|segur[oa]|verificad[oa]|aprovad[oa]|confiável|certificad[oa]|corret[oa])\b/i,
};
const keys = [
  ...Object.entries(OUTCOMES).flatMap(([id, outcomes]) => [
    `check_${id}`,
    ...outcomes.map((outcome) => `check_${id}_${outcome.replaceAll('-', '_')}`),
  ]),
  ...['few', 'some', 'many'].map((level) => `level_${level}`),
  'notice_always',
];

describe.each(readdirSync(folder))('%s', (locale) => {
  const messages = JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')) as Record<
    string,
    { message: string }
  >;

  it('has a string for every check, outcome and level', () => {
    expect(keys.filter((key) => !messages[key]?.message)).toEqual([]);
  });

  it('nowhere calls a page true, false, safe, verified or approved', () => {
    const verdict = VERDICTS[locale];
    expect(verdict).toBeDefined();
    const judging = keys.filter((key) => verdict?.test(messages[key]?.message ?? ''));
    expect(judging).toEqual([]);
  });
});
