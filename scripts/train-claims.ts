import { tokenize } from '../lib/language/tokens.ts';
import { claimFeatures, TABLE_SIZE } from '../lib/notice/claims/features.ts';
import { claimLexicon } from '../lib/notice/claims/words.ts';
import { crossValidate, type Sample } from './notice/regression.ts';
import { type Labelled, ownSentences, pageSentences, plainSentences, reliableSentences } from './notice/sentences.ts';

const L2 = Number(process.argv[2] ?? 5e-3);
const own = ownSentences('claims', 'c');
const page = await pageSentences();
const web = await reliableSentences(120);
const all = [...page, ...own, ...plainSentences(), ...web];
console.log(page.length, own.length, web.length, all.length);
const samples = all.map((s): Sample => {
  const tokens = tokenize(s.text);
  return { ...claimFeatures(s.text, tokens, claimLexicon(s.language).find(tokens)), positive: s.isClaim, weight: s.source === 'web' ? 0.3 : 1, group: s.group };
});
const scores = crossValidate(samples, TABLE_SIZE, L2);
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
