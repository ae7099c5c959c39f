/**
 * Signs that a link's title is a patient's story or praise, which clinics and shops put among their articles: someone is
 * thanked, or tells of himself. In six languages; our own list.
 */
const STORY = new RegExp(
  [
    // English, Spanish, German, French, Portuguese, Chinese
    'thanks to|now i am|changed my life|my story|success stor|testimonial|i was (?:cured|healed)|patient stor',
    'gracias a|mi historia|testimonio|me cambi[oó] la vida|historias? de [eé]xito',
    'dank (?:dr|unser|dem|der)|meine geschichte|erfahrungsbericht|mein leben ver[aä]ndert',
    'gr[aâ]ce [aà]|mon histoire|t[eé]moignage|chang[eé] ma vie',
    'gra[cç]as a|minha hist[oó]ria|depoimento|mudou a? ?minha vida',
    '多亏|感谢|亲身经历|患者故事|我的经历|痊愈故事',
  ].join('|'),
  'i',
);

/** Whether a link's title tells how someone got well or praises who helped. */
export function isStory(title: string): boolean {
  return STORY.test(title);
}
