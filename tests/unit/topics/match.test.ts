import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/topics/catalogue.ts';
import { chooseTopics } from '../../../lib/topics/choose.ts';
import { gatherEvidence } from '../../../lib/topics/evidence.ts';
import type { KeptText } from '../../../lib/topics/kept.ts';
import { findMentions, phraseIndex } from '../../../lib/topics/phrases.ts';
import { Scene } from '../../../lib/topics/scene.ts';

const { topics } = catalogue();
const idsIn = (text: string, language = 'en'): (string | undefined)[] =>
  findMentions(text, phraseIndex(language)).map(({ topic }) => topics[topic]?.id);

/** What an article with this title and these paragraphs is about. */
function about(title: string, paragraphs: string[], language = 'en'): (string | undefined)[] {
  const texts: KeptText[] = [
    { kind: 'title', text: title },
    ...paragraphs.map((text) => ({ kind: 'text' as const, text })),
  ];
  const scene = new Scene(gatherEvidence(texts, phraseIndex(language)));
  return chooseTopics(scene).map(({ topic }) => topics[topic]?.id);
}

describe('names in a text', () => {
  it('passes over small words inside a name only, not the rest of a sentence', () => {
    expect(idsIn('Deficiency of vitamin A and of vitamin D')).toEqual(['vitamina', 'vitamind']);
    expect(idsIn('My heart will attack')).not.toContain('heartattack');
  });

  it('takes the longest name, and a word for one name only', () => {
    expect(idsIn('He has lung cancer.')).toEqual(['lungcancer']);
  });

  it.each([
    ['en', 'Kidney stones hurt; a kidney stone can pass.', 'kidneystones'],
    ['en', 'Oesophageal cancer', 'esophagealcancer'],
    ['es', 'Las hemorroides internas', 'hemorrhoids'],
    ['de', 'Ein Gichtanfall kommt nachts.', 'gout'],
    ['fr', 'Les migraines ophtalmiques', 'ocularmigraine'],
    ['fr', 'Un cancer de l’oesophage', 'esophagealcancer'],
    ['zh', '大腸鏡檢查發現瘜肉', 'colonicpolyps'],
    ['pt', 'As infecções urinárias', 'urinarytractinfections'],
    ['zh', '高血压患者要注意饮食', 'highbloodpressure'],
    ['zh', '高血壓患者要注意飲食', 'highbloodpressure'],
    ['es', 'Tome levotiroxina en ayunas', 'thyroidmedicines'],
    ['de', 'Amlodipin und Ramipril', 'bloodpressuremedicines'],
    ['es', 'Con dolor en la cabeza', 'headache'],
    ['en', 'A cancer of the lung, or of a lung cancer', 'lungcancer'],
  ])('finds inflected names in %s', (language, text, id) => {
    expect(idsIn(text, language)).toContain(id);
  });

  it('reads acronyms only in capitals', () => {
    expect(idsIn('COPD')).toEqual(['copd']);
    expect(idsIn('all of them had aids to walk')).not.toContain('hiv');
  });

  it('takes no everyday word of a Romance language for a coma', () => {
    expect(idsIn('Como siempre, come despacio.', 'es')).not.toContain('coma');
    expect(about('Creatina', ['Coma bem e durma bem. Coma devagar.'], 'pt')).not.toContain('coma');
  });

  it.each([
    ['es', 'Es parte de la calle, corta y alegre, de un hombre muerto'],
    ['pt', 'Os homens fazem parte, corta e alegre'],
    ['fr', 'La reine a des ailes, elle est morte'],
    ['de', 'Wir brauchen fast ein Eis, es ist längst alt, still und ein Wunder; sie leben'],
    ['de', 'Er wird besucht, untersucht und versucht ein Verbrechen; die Unterhaltung am Geburtstag'],
  ])('takes no everyday word of %s for a topic', (language, text) => {
    expect(idsIn(text, language).filter((id) => id !== 'menshealth')).toEqual([]);
  });

  it.each([
    ['de', 'Ibuprofen, Amoxicillin und Metformin', ['painrelievers', 'antibiotics', 'diabetesmedicines']],
    ['fr', 'Ibuprofène et amoxicilline', ['painrelievers', 'antibiotics']],
  ])('knows medicines by their endings in %s', (language, text, ids) => {
    expect(idsIn(text, language)).toEqual(ids);
  });

  it('passes over phrases that only look like a name', () => {
    expect(idsIn('It was a stroke of luck.')).toEqual([]);
    expect(idsIn('the great depression of 1929')).toEqual([]);
  });
});

describe('what an article is about', () => {
  it('puts the subject before what is mentioned in passing', () => {
    const found = about('Living with gout', [
      'Gout is a form of arthritis. Gout attacks come at night.',
      'Gout is treated with allopurinol. People with asthma can take it too.',
    ]);
    expect(found[0]).toBe('gout');
    expect(found).not.toContain('asthma');
  });

  it('needs a neighbour for an ambiguous word', () => {
    expect(about('The depression deepens', ['A depression over the sea brings rain.'])).toEqual([]);
    expect(about('Depression', ['Depression and anxiety: antidepressants help some.'])[0]).toBe('depression');
  });

  it('names the treatment as well as the disease', () => {
    const found = about('Immunotherapy for skin cancer', [
      'Immunotherapy helps the immune system. Skin cancer that has spread may shrink with immunotherapy.',
      'Skin cancer is common.',
    ]);
    expect(found.slice(0, 2).sort()).toEqual(['cancerimmunotherapy', 'skincancer']);
  });

  it('finds nothing where nothing is central', () => {
    expect(about('Quarterly results', ['Revenue rose by eight per cent.'])).toEqual([]);
  });

  it('gives five at most', () => {
    const many = 'Asthma, gout, acne, rosacea, eczema, malaria, measles, mumps, tetanus and rabies. ';
    expect(about(many, [many, many, many]).length).toBeLessThanOrEqual(5);
  });
});

describe('words with two meanings', () => {
  it.each([
    [
      'en',
      'Cold weather is coming',
      'Bring a coat: a cold wind and cold water make a cold day.',
      'commoncold',
    ],
    ['en', 'MS Word tips', 'In MS Word, open the file, save it, and print the page.', 'multiplesclerosis'],
    [
      'en',
      'Delivery on Friday',
      'The delivery fits through the door; labor costs are included.',
      'childbirth',
    ],
    ['en', 'Meal prep', 'Boil the corn, cut it, and prep the lunch of the week.', 'hivprepandpep'],
    ['es', 'Depresión tropical en el Caribe', 'La depresión tropical trae lluvia.', 'depression'],
  ])('are no topic alone: %s, %s', (language, title, text, id) => {
    expect(about(title, [text], language)).not.toContain(id);
  });

  it('are the topic where the text is about health', () => {
    const text =
      'A cold is a viral infection of the nose and throat. A cold brings cough, a sore throat and a runny nose.';
    expect(about('How to treat a cold', [text, text])[0]).toBe('commoncold');
  });

  it('are found in Chinese, which has no spaces', () => {
    const text = '糖尿病患者要控制血糖。二甲双胍是常用的降糖药，糖尿病患者应遵医嘱。';
    expect(about('糖尿病患者能吃水果吗', [text], 'zh')[0]).toBe('diabetes');
  });
});
