/** Longest block that can be one entry of a list of references. Characters. */
export const LONGEST_ENTRY = 1_200;
/** Written down nowhere but in citations: "et al.", volume and pages, a DOI, an author with initials, a book's number. */
const CITATION = new RegExp(
  [
    'et al\\b',
    '\\b10\\.\\d{4,9}/\\S+|\\bdoi ?:|\\bpmid ?:? ?\\d|\\bisbn\\b|\\bissn\\b',
    '(?:19|20)\\d\\d ?; ?(?:\\d{1,4}|[a-z])',
    '\\b\\d{1,4} ?\\(\\d{1,3}\\) ?[:,] ?e?\\d',
    '\\bvol(?:ume)?\\.? ?\\d+',
    '\\bpp?\\. ?\\d+',
    '《[^》]{2,60}》[^。]{0,40}(?:19|20)\\d\\d|《[^》]{0,40}(?:指南|共识|规范|学报|杂志|诊疗|手册)',
    '第\\d+[卷期版]',
  ].join('|'),
);
/** "Meyer AB, Ito C.": a surname and capital initials; looked for in the text as written. */
export const CITED_INITIALS =
  /(?:^|[\s;,.])[A-ZÀ-Þ][\w’'À-ÿ-]+,? (?:[A-Z]\.? ?-?){1,3}(?=[,.;:(&]|\s(?:et|and|und|y|e)\s|$)/;
/** Bodies, journals and reviews that publish what medicine rests on; in lower case. Their own names and abbreviations. */
const BODY =
  /\b(?:nhs|cdc|nih|fda|ema|ecdc|cochrane|lancet|jama|bmj|nejm|pubmed|medline(?:plus)?|uptodate|rki|awmf|iqwig|pei|bzga|stiko|oms|ops|oma|aemps|anvisa|fiocruz|inca|inserm|ansm|dgs|infarmed|hse|sign guideline|acog|aap|esc|eular|nccn|racgp|tga|efsa|kdigo|dnqp|degam|anses|sciensano|ukhsa|niosh|aeped|sbp|bashh|eau|anzcor)\b|[sS][123][ek]?-leitlinie|g-ba:|resuscitation council|european (?:medicines|association of|society of|food safety)|american \w+ (?:association|society|academy|college)|british (?:\w+ ){1,2}(?:association|society)|\bhas\b(?= ?[.,:(])|world health org|organi[sz]ación mundial|organisation mondiale|organização mundial|weltgesundheits|robert[ -]koch|(?:mayo|cleveland) clinic|haute autorité|assurance maladie|santé publique|public health|ministeri?o d[ea] (?:la )?sa[nlú]|ministère de la santé|gesundheitsministerium|national institutes?|cent(?:er|re)s? for disease|american (?:academy|college|heart|cancer|diabetes|lung|association)|royal college|british national formulary|世界卫生组织|世卫组织|卫生健康委|卫健委|疾病预防控制|疾控|中华医学会|药监局|人民卫生出版社/;
/** What a learned work or a body calls itself, in six languages. */
const KIND =
  /guidelines?|guidance|(?:summary|clinical|patient) guide|handbook|patient (?:information|education)|position (?:paper|statement)|consensus|clinical (?:report|protocol|review)|practice pattern|product information|directive|leitlinie|richtlinie|impfplan|empfehlungen|guías? (?:de|clínica)|recommandations?|diretriz|fact ?sheet|merkblatt|systematic review|meta-analys|randomi[sz]ed|scientific (?:statement|opinion)|journal|zeitschrift|revista|revue|gesellschaft für|society of|sociedad |sociedade |société |asociación|associação|association|vereinigung|verband|federaci|colegio |orde[mn] d|institut|universit|college of|academy of|association of|department of health|ministry|指南|共识|学会|协会|研究所|大学|杂志|学报|出版社/;
/** Abbreviations of bodies that are words, too; as written. */
const CAPITAL_BODY = /\b(?:WHO|NICE|AHA)\b/;
/** "Meyer AB, Ito C. Title. Journal. 2017.": authors first and the year last, as nothing but an entry is built. */
const BUILT =
  /^\W*(?:\d{1,3}\W+)?[A-ZÀ-Þ][\w’'À-ÿ-]+,? (?:[A-Z]\.? ?){1,3}[,.;&(].{20,}(?:19[5-9]|20[0-4])\d\W*$/s;
const YEAR = /(?<![\d.,/-])(?:19[5-9]|20[0-4])\d(?![\d/-])/;
/** A whole day is when the page was put up, not when a work came out. */
const DAY = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/;

/** How much a text looks like an entry of a list of references: 0 not at all, 2 and above clearly. */
export function citationScore(text: string): number {
  if (text.length < 8 || text.length > LONGEST_ENTRY) return 0;
  const plain = text.toLowerCase();
  let score = 0;
  if (CITATION.test(plain)) score += 2;
  if (BODY.test(plain) || CAPITAL_BODY.test(text)) score += 2;
  if (CITED_INITIALS.test(text)) score += 1;
  if (BUILT.test(text)) score += 1;
  if (KIND.test(plain)) score += 1;
  if (YEAR.test(plain) && !DAY.test(plain)) score += 1;
  return score;
}
