import { readFileSync } from 'node:fs';
import { tokenize } from '../lib/language/tokens.ts';
import { claimFeatures, TABLE_SIZE } from '../lib/notice/claims/features.ts';
import { claimLexicon } from '../lib/notice/claims/words.ts';
import { crossValidate, type Sample } from './notice/regression.ts';
import { type Labelled, ownSentences } from './notice/sentences.ts';

const L2 = Number(process.argv[2] ?? 5e-3);
const PW = Number(process.argv[4] ?? 3);
const load = (n: string) => JSON.parse(readFileSync(`/tmp/nw/${n}.json`, 'utf8')) as Labelled[];
const own = ownSentences('claims', 'c');
const page = load('page');
const web = load('web').filter((_, i) => i % 2 === 0);
const plain = load('plain');
const clean = (t: string) => t.replace(/[.。!！]+$/, '');
let seed = 11;
const rnd = (n: number) => { seed = (seed * 48271) % 2147483647; return seed % n; };
const byLang = (l: string, f: (s: Labelled) => boolean) => [...own, ...plain].filter((s) => s.language === l && f(s));
const mixed: Labelled[] = [];
const A = Number(process.argv[3] ?? 2);
for (const l of ['en', 'zh', 'es', 'de', 'fr', 'pt']) {
  const neg = byLang(l, (s) => !s.isClaim);
  for (const s of own.filter((o) => o.language === l)) for (let k = 0; k < A; k++) {
    const o = neg[rnd(neg.length)] as Labelled;
    const j = l === 'zh' ? '，' : [', ', ' – ', ': ', ' and ', '; '][rnd(l === 'en' ? 5 : 3)];
    const [x, y] = k % 2 ? [s, o] : [o, s];
    mixed.push({ ...s, text: `${clean(x!.text)}${j}${y!.text[0]!.toLowerCase()}${y!.text.slice(1)}` });
  }
}
const norm = (t: string) => t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
for (const s of page) if (s.isClaim && (norm(s.text).split(' ').length < 4 && s.language !== 'zh')) s.isClaim = /overnight|gone|works/i.test(s.text);
const all = [...page, ...own, ...plain, ...web, ...mixed];
console.log(page.length, own.length, web.length, all.length);
const samples = all.map((s): Sample => {
  const tokens = tokenize(s.text);
  return { ...claimFeatures(s.text, tokens, claimLexicon(s.language).find(tokens)), positive: s.isClaim, weight: s.source === 'web' ? 0.3 : s.source === 'page' && s.isClaim ? PW : 1, group: s.group };
});
console.time('cv');
const scores = crossValidate(samples, TABLE_SIZE, L2);
console.timeEnd('cv');
const auc = (f: (s: Labelled) => boolean) => {
  const rows = all.map((s, i) => ({ s, x: scores[i] as number })).filter(({ s }) => f(s));
  const p = rows.filter((r) => r.s.isClaim), n = rows.filter((r) => !r.s.isClaim);
  let w = 0;
  for (const a of p) for (const b of n) w += a.x > b.x ? 1 : a.x === b.x ? 0.5 : 0;
  return `${(w / p.length / n.length).toFixed(4)} (${p.length}/${n.length})`;
};
console.log('page', auc((s) => s.source === 'page'), 'own', auc((s) => s.source === 'own'));
for (const l of ['en', 'zh', 'es', 'de', 'fr', 'pt']) console.log(l, 'page', auc((s) => s.source === 'page' && s.language === l), 'own', auc((s) => s.group.startsWith('own') && s.language === l));
for (const b of [0, 1, 2, 3])
  for (const t of [-2, -1.5,-1, -0.5, 0, 0.5, 1]) {
    const pr = all.map((s, i) => ({ s, x: (scores[i] as number) + (s.sells ? b : 0) })).filter(({ s }) => s.source === 'page');
    const hit = pr.filter((r) => r.x > t), tp = hit.filter((r) => r.s.isClaim).length, P = pr.filter((r) => r.s.isClaim).length;
    console.log(`b ${b} t ${t} P ${(tp / hit.length).toFixed(2)} R ${(tp / P).toFixed(2)} n ${hit.length}`);
  }
if (process.argv.includes('-v')) {
  const r = all.map((s, i) => ({ s, x: (scores[i] as number)+(s.sells?1:0) })).filter(({ s }) => s.source !== 'web').sort((a, b) => b.x - a.x);
  for (const { s, x } of r.filter((q) => !q.s.isClaim && q.x > -0.5)) console.log('FALSE', x.toFixed(1), s.sells ? 'S' : '-', s.group, s.text.slice(0, 200));
  for (const { s, x } of r.filter((q) => q.s.isClaim && q.x < 0)) console.log('MISS', x.toFixed(1), s.sells ? 'S' : '-', s.group, s.text.slice(0, 200));
}

{
  // second stage
  const rows = all.map((s, i) => ({ s, x: scores[i] as number })).filter(({ s }) => s.source === 'page');
  const pages = [...new Set(rows.map((r) => r.s.group))];
  const feats = rows.map(({ s, x }) => {
    const mates = rows.filter((r) => r.s.group === s.group);
    const share = mates.filter((m) => m.s.sells).reduce((a, m) => a + m.s.text.length, 0) / mates.reduce((a, m) => a + m.s.text.length, 0);
    const top = mates.every((m) => m.x + (m.s.sells ? 1 : 0) <= x + (s.sells ? 1 : 0));
    return [1, x, s.sells ? 1 : 0, top ? 1 : 0, Math.min(share, 0.3) * 5, s.heading ? 1 : 0];
  });
  const fit = (idx: number[]) => {
    const w = feats[0]!.map(() => 0);
    for (let e = 0; e < 400; e++) {
      const g = w.map(() => 0);
      for (const i of idx) {
        const z = feats[i]!.reduce((a, f, k) => a + f * w[k]!, 0);
        const err = (rows[i]!.s.isClaim ? 1 : 0) - 1 / (1 + Math.exp(-z));
        feats[i]!.forEach((f, k) => { g[k]! += err * f; });
      }
      w.forEach((_, k) => { w[k]! += 0.003 * (g[k]! - 0.5 * (k ? w[k]! : 0)); });
    }
    return w;
  };
  console.log('weights', fit(rows.map((_, i) => i)).map((v) => v.toFixed(2)).join(' '));
  const prob = rows.map(() => 0);
  for (let f = 0; f < 5; f++) {
    const w = fit(rows.map((_, i) => i).filter((i) => pages.indexOf(rows[i]!.s.group) % 5 !== f));
    rows.forEach((r, i) => { if (pages.indexOf(r.s.group) % 5 === f) prob[i] = feats[i]!.reduce((a, v, k) => a + v * w[k]!, 0); });
  }
  for (const t of [-2,-1.5, -1, -0.5, 0, 0.5, 1]) {
    const hit = rows.filter((_, i) => prob[i]! > t), tp = hit.filter((r) => r.s.isClaim).length, P = rows.filter((r) => r.s.isClaim).length;
    let right = 0;
    for (const g of pages) { const found = hit.some((h) => h.s.group === g), want = rows.some((r) => r.s.group === g && r.s.isClaim); if (found === want) right++; }
    console.log(`stage2 t ${t} P ${(tp / hit.length).toFixed(2)} R ${(tp / P).toFixed(2)} n ${hit.length} pages ${right}/${pages.length}`);
  }
}
