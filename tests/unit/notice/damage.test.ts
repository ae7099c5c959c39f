import { describe, expect, test } from 'vitest';
import { checkEvidence } from '../../../lib/notice/check.ts';
import { pageOf } from './example-page.ts';

const quotes = (language: string, text: string): readonly unknown[] => {
  const { page, article, plan } = pageOf({ language, page: `# Title\n${text}` });
  const { checks } = checkEvidence(page, article, plan, Date.parse('2026-01-01'));
  return checks.find(({ id }) => id === 'damage')?.evidence ?? [];
};
const found = (language: string, text: string): boolean => quotes(language, text).length > 0;

describe('broken text', () => {
  test.each([
    ['en', 'Adults take paracetamol mg every six hours.'],
    ['en', 'The rate is said to be more than % in cities.'],
    ['en', 'Rest the leg and cool it with ice or.'],
    ['en', 'It helped 85 out of 10 people.'],
    ['en', 'The swelling of of the knee goes down.'],
    ['en', 'Hello {{name}}, the knee is a joint.'],
    ['en', 'The knee<br>is a joint.'],
    ['de', 'Erwachsene nehmen Paracetamol mg alle sechs Stunden.'],
    ['de', 'Kühlen Sie das Knie mit einem Tuch und.'],
    ['es', 'El reposo y el hielo bajan la hinchazón de de la rodilla.'],
    ['fr', 'Le repos et la glace font dégonfler le.'],
    ['pt', 'O gelo e o repouso reduzem o inchaço do do joelho.'],
    ['zh', '成人每日次，饭后服用。'],
    ['zh', '膝关节，，是人体最大的关节。'],
    ['en', 'A healthy pulse lies between and 90 beats.'],
    ['en', 'A glass of juice improves the uptake of the mineral by times.'],
    ['en', 'The crystals form when the level is higher than umol/L for years.'],
    ['en', 'Read the whole list at http://www.knie-.cn//list/.html before you go.'],
    ['en', 'Responsible for this page: {editor}'],
    ['en', 'The stages are described in chapter ??? of the book.'],
    ['es', 'Deje reposar la mezcla durante minutos y cuele.'],
    ['fr', 'La compresse reste en place pendant minutes.'],
    ['pt', 'Cozinhe a raiz por minutos, coe e beba.'],
    ['en', 'The level fell to 3O0umol/L within a week.'],
    ['en', 'Take about 60- mg of iron with the meal.'],
    ['en', 'It was first told on http://zx..//tou/ last year.'],
    ['en', 'The bath should take not more than to 10 minutes.'],
    ['en', 'His peak flow increased from 180 to L/min.'],
    ['en', 'The nylon thread bends at a force of ten gr0ams.'],
    ['en', 'Keep the blood sugar below /dL before meals.'],
    ['en', 'The tablet is taken once every.'],
    ['zh', '喷雾连续使用不要超过天。'],
    ['en', 'The pressure should be 120 to mmHg at rest.'],
    ['en', 'See the ward when a cough lasts longer than weeks.'],
    ['en', 'It was studied at the University of , in a small group.'],
    ['en', 'One out of people will break a wrist one day.'],
    ['en', 'The water is heated to degrees and left to cool.'],
    ['de', 'Der Puls liegt zwischen und 90 Schlägen.'],
    ['de', 'Rund Prozent der Kinder brechen sich den Arm.'],
    ['es', 'El pulso normal es inferior a mmHg en reposo.'],
    ['es', 'Una de cada personas se rompe la muñeca.'],
    ['fr', 'Une personne sur se casse le poignet un jour.'],
    ['fr', 'La tension reste entre 110 et chez l’adulte.'],
    ['pt', 'A dose é maior que mg por dia.'],
    ['pt', 'O inchaço dura de a semanas.'],
    ['zh', '骨折后小时内应就诊。'],
    ['en', 'Sleep in a room with 通风 every night.'],
    ['en', 'Adults should eat the antibiotics three times a day.'],
    ['zh', '儿童患病率为，逐年上升。'],
    ['zh', '咨询电话：400-555-锟斤拷。'],
    ['en', 'Read on at http://www.knee..org/rest and ask there.'],
    ['en', 'One in adults breaks a wrist.'],
    ['es', 'La padece cerca del de los niños.'],
    ['fr', 'Environ un sur des enfants se casse le bras.'],
    ['fr', 'La douleur cède avec le de la semaine.'],
    ['zh', '坚持至年，疗效才稳定。'],
    ['zh', '约占骨量的左右。'],
    ['zh', '每10万人中有人骨折。'],
    ['zh', '每天饮水量应达到毫升以上。'],
    ['zh', '成人每天需要补钙毫克，不要多吃。'],
    ['zh', '每次扫描的结节超过个，就要复查。'],
    ['en', 'A fracture of the wrist is seen in about of patients.'],
    ['en', 'Bathe the foot twice a day, each time for'],
    ['en', 'Turn the head degrees to the left and wait.'],
    ['en', 'Read on at http://www. .com/knee/rest_2.html and ask there.'],
    ['de', 'Das trifft etwa der Patienten.'],
    ['fr', 'Cela touche environ des patients.'],
    ['pt', 'Isso atinge cerca de dos pacientes.'],
    ['en', 'Have the wrist looked at every months until it is strong.'],
    ['en', 'The growth plates close before the age of in girls.'],
    ['en', 'Hold the ice on the knee for minutes and rest.'],
    ['en', 'The cast stays on for - weeks.'],
    ['en', 'Every year about million people break a wrist.'],
    ['en', 'The ward is open from o’clock to o’clock.'],
    ['en', 'Eat grams of curd a day for the bone.'],
    ['en', 'Men break it times more often.'],
    ['en', 'Warm the foot in water of 30 kilometers.'],
    ['en', 'Release time: Source: Views: 12'],
    ['en', 'The search volume of the whole platform reached 45.1w.'],
    ['en', 'Today the small braid will speak of the knee.'],
    ['en', 'The calcium rose to 3g2/L within a week.'],
    ['en', 'Children get 0. mg per kilogram.'],
    ['en', 'Read on at http://www.knee,org/rest and ask there.'],
    ['en', 'A splint costs from $ to $60 in most shops.'],
    ['en', 'It happens to about in 200 children.'],
    ['en', 'Wait a -minute walk before you try it again.'],
    ['en', 'No splint for children under , unless a doctor says so.'],
    ['de', 'Der -jährige Junge trägt einen Gips.'],
    ['de', 'Kinder im Alter von und älter tragen den Gips kürzer.'],
    ['es', 'Repita el ejercicio cada horas.'],
    ['es', 'Cada año más de millones de personas se caen.'],
    ['fr', 'Dès l’âge de chez la fille, l’os ne grandit plus.'],
    ['pt', 'Mude o curativo a cada horas.'],
    ['zh', '水温以为宜，不要太热。'],
    ['zh', '膝关节弯到度时会痛。'],
    ['zh', '每月复查次，直到骨折愈合。'],
  ])('%s: %s', (language, text) => expect(found(language, text)).toBe(true));

  test.each([
    ['en', 'Adults take 500 mg every six hours.'],
    ['en', 'About tablets: ask the pharmacist before you buy any.'],
    ['en', 'It hurts in varying degrees, and it helps to turn the head 45 degrees to the left.'],
    ['zh', '血压的单位是毫米汞柱，每片含钙500毫克。'],
    ['en', 'Weight is measured in kg and height in cm.'],
    ['en', 'About half of a mg is enough.'],
    ['en', 'It is a disease that people learn to live with.'],
    ['en', 'Foods rich in vitamin A.'],
    ['en', 'In the study MG levels doubled within days.'],
    ['en', 'It is found in 2 out of every 1 000 children.'],
    ['en', 'That makes 500 out of 48 million people.'],
    ['fr', 'Cela concerne 30 personnes sur 1 000 personnes.'],
    ['de', 'Die Wirkung setzt erst nach einigen Tagen ein.'],
    ['de', 'Rufen Sie in der Praxis an.'],
    ['es', 'Se toma media pastilla cada día y no se mastica.'],
    ['fr', 'Quelques mg suffisent chez l’enfant.'],
    ['pt', 'O exame mede a glicose em mg.'],
    ['zh', '给温凉的粥，不给酸的、烫的、咸的。'],
    ['zh', '可以在社区医院预约。'],
    ['zh', '骨折后24小时内应就诊，患病率为3%。'],
    ['en', 'The flower of honeysuckle (金银花) is used in tea.'],
    ['en', 'It eases within hours and is gone in days, not weeks.'],
    ['en', 'The clinic is open from 9 to 5, or out of hours by phone.'],
    ['en', 'Between 2 and 3 in every 10 children break an arm.'],
    ['de', 'Die Wirkung hält über Jahre, zwischen 5 und 10.'],
    ['es', 'El dolor cede en unos días y dura de 2 a 3 semanas.'],
    ['fr', 'Une femme sur trois en souffre, entre 40 et 50 ans.'],
    ['pt', 'O inchaço dura de 2 a 3 semanas e pode voltar durante anos.'],
    ['fr', 'Laissez-le dans sa position et parlez-lui.'],
    ['zh', '连续三年，每年约占全部骨折的两成。'],
    ['en', 'It eases every few months, and some have it for minutes at a time.'],
    ['en', 'Rest the wrist for a week at least.'],
    ['en', 'A splint costs 20 $ or US$ 25, and about in May 2010 it was 15.'],
    ['en', 'The cast covers 20 square cm and weighs a few grams of plaster.'],
    ['en', 'At the age of five, a bulb of 60 w is bright enough to search the skin.'],
    ['en', 'Posted: 3 May 2024. Source: Ministry of Health. Author: Ada Hale'],
    ['fr', 'C’est un os qui entre et sort du creux pendant une semaine environ.'],
    ['fr', 'La moitié environ des patients guérit sans plâtre.'],
    ['pt', 'Dobre o joelho onze vezes por dia.'],
    ['en', 'It raises the level by percentage points, not by leaps.'],
    ['en', 'Values are reported in umol/L or in mg/dL, see www.labor-werte.example/liste.html for both.'],
    ['en', 'What on earth is a meniscus??? Read on.'],
    ['es', 'Puede doler durante horas después del ejercicio.'],
    ['en', 'She bent the knee fourteen times a day and wrote to info0desk@hill0ward.example about it.'],
    ['zh', '每天复查一次，水温以四十度为宜。'],
    ['zh', '每天饮水量应达到1500毫升以上。'],
    ['de', 'In der zweiten Phase von bis zu sechs Wochen essen Sie wieder Käse.'],
  ])('whole, %s: %s', (language, text) => expect(found(language, text)).toBe(false));
});

test('a sentence that stands twice is damage, but not a heading that its paragraph says once more', () => {
  const line = 'The wrist is made of eight small bones that move.';
  expect(quotes('en', `${line} ${line}`)).toHaveLength(1);
  expect(quotes('en', `# ${line}\n${line}`)).toHaveLength(0);
});

test('a mangled address behind the article counts, one further down the page does not', () => {
  const line = 'For more, see http://wrist..org/rest/ or ask.';
  const { page, article, plan } = pageOf({
    language: 'en',
    page: `# Wrist\nIt heals.\n${line}${'\nMenu'.repeat(9)}\n${line}`,
  });
  const inArticle = page.blocks.map((_, index) => index < 2);
  const { checks } = checkEvidence(page, { ...article, inArticle }, plan, Date.parse('2026-01-01'));
  expect(checks.find(({ id }) => id === 'damage')?.evidence.map(({ block }) => block)).toEqual([2]);
});

describe('a paragraph that breaks off', () => {
  const whole =
    'The wrist is made of eight small bones. Bands hold them together, and tendons run over them to the fingers';
  const cut =
    'A fall on the outstretched hand can break one of them. The pain is felt when the thumb is moved towards the';
  const advert =
    '\n$ Order our wrist band today. It costs only 20 dollars and will be with you tomorrow, in grey or in blue, with a bag for the journey, a leaflet and a spare strap for your other arm, and you may send it back.';
  const page = (last: string, paragraphs: number): string =>
    `${`${whole}, which is why it bends so well.\n`.repeat(paragraphs)}${cut}${last}\n${whole}.`;

  test('is damage where the page sells and sets a stop everywhere else', () => {
    expect(quotes('en', page(' ulna of the arm', 8) + advert)).toHaveLength(1);
    expect(quotes('en', page(' ulna of the arm.', 8) + advert)).toHaveLength(0);
    expect(quotes('en', page(' ulna of the arm', 8))).toHaveLength(0);
    expect(quotes('en', page(' ulna of the arm', 2) + advert)).toHaveLength(0);
    expect(quotes('en', page(' ulna. Dr. Anna Miller, surgeon of hands and arms', 8) + advert)).toHaveLength(
      0,
    );
    expect(quotes('en', page(' ulna. Dr. Anna Miller has often seen this in', 8) + advert)).toHaveLength(1);
  });
});

describe('a sentence of another subject', () => {
  const whole = 'Gallstones are hard pieces that form in the gallbladder.';

  test('is damage beside other damage', () => {
    expect(found('en', `${whole} The stone is changed together with the spark plugs.`)).toBe(false);
    expect(
      quotes('en', `${whole} More than % have one. The stone is changed together with the spark plugs.`),
    ).toHaveLength(2);
  });

  test('is no damage where its word is part of a name', () => {
    const text = `${whole} More than % have one. It is called the Orchestra Sign.`;
    expect(quotes('en', text)).toHaveLength(1);
  });

  test('is no damage where a seller speaks in pictures', () => {
    const text = `${whole} More than % have one.\n$ You will feel as fit as with new tyres.`;
    expect(quotes('en', text)).toHaveLength(1);
  });

  test('is no damage where somebody tells of their own life', () => {
    const text = `${whole} More than % have one. I drive a truck.`;
    expect(quotes('en', text)).toHaveLength(1);
  });

  test('is no damage where its word is part of the subject', () => {
    const text = `${whole} More than % have one. He fits spark plugs. Spark plugs are small.`;
    expect(quotes('en', text)).toHaveLength(1);
  });
});
