import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../lib/article/find.ts';
import { planRemovals } from '../../../lib/passages/plan.ts';
import { type Line, pageOf } from './page.ts';

const TEXTS = [
  {
    language: 'en',
    title: 'Fever in children',
    prose: 'A fever is the way in which the body fights germs, and it passes by itself within a few days.',
    danger: 'Call an ambulance at once if your child has a seizure or trouble breathing.',
  },
  {
    language: 'de',
    title: 'Fieber bei Kindern',
    prose: 'Mit Fieber wehrt sich der Körper gegen Keime, und es geht nach wenigen Tagen von selbst vorbei.',
    danger: 'Rufen Sie sofort den Notruf 112, wenn Ihr Kind einen Krampfanfall oder Atemnot hat.',
  },
  {
    language: 'fr',
    title: "La fièvre de l'enfant",
    prose: 'La fièvre aide le corps à lutter contre les germes, et elle passe toute seule en quelques jours.',
    danger: 'Appelez immédiatement le 15 si votre enfant convulse ou respire difficilement.',
  },
  {
    language: 'es',
    title: 'La fiebre en los niños',
    prose: 'Con la fiebre el cuerpo lucha contra los gérmenes, y se pasa por sí sola en unos pocos días.',
    danger: 'Llame de inmediato al 112 si su hijo tiene una convulsión o dificultad para respirar.',
  },
  {
    language: 'pt',
    title: 'Febre em crianças',
    prose: 'Com a febre o corpo luta contra os germes, e ela passa sozinha em poucos dias, sem tratamento.',
    danger: 'Ligue imediatamente para o 192 se a criança tiver convulsão ou dificuldade para respirar.',
  },
  {
    language: 'zh',
    title: '儿童发热',
    prose: '发热是身体抵抗病菌的一种方式，多数情况下几天之内会自行消退，不需要特别的治疗，也不必过分担心。',
    danger: '如果孩子出现抽搐或呼吸困难，请立即拨打120。',
  },
] as const;

describe.each(TEXTS)('in $language', ({ language, title, prose, danger }) => {
  test.each([
    'main > aside > p',
    'main > div.alert > p',
    'aside.sidebar > p',
    'footer > p',
    'div.banner > div',
  ])('what may save a life stays in %s', (place) => {
    const lines: Line[] = [
      ['header > nav > ul > li', '[Home]'],
      ['main > h1', title],
      ...Array.from({ length: 5 }, (): Line => ['main > p', prose]),
      [place, danger],
      ['footer > p.copyright', '© 2024 Harbour'],
    ];
    const page = pageOf(lines, { title }, language);
    const article = findArticle(page);
    const block = lines.length - 2;
    const plan = planRemovals(page, article);
    expect(plan.removals.filter((removal) => removal.block === block)).toEqual([]);
    expect(article.inArticle[block] || plan.protected.some((one) => one.block === block)).toBe(true);
  });
});
