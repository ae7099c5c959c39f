import { catalogue } from './catalogue.ts';
import { TOPIC_LANGUAGES, type Topic, type TopicLanguage, type TopicLink } from './types.ts';

/** Languages in which the WHO publishes its fact sheets, of those of the index. */
const WHO_LANGUAGES: readonly TopicLanguage[] = ['en', 'zh', 'es', 'fr'];

/**
 * All pages of public bodies about a topic.
 * @param id a topic's identifier; an unknown one has none
 * @param languages BCP 47 codes, the one to show first in front; pages in other languages are left out
 */
export function topicLinks(id: string, languages: readonly string[]): TopicLink[] {
  const { topics, position } = catalogue();
  const topic = topics[position.get(id) ?? -1];
  if (!topic) return [];
  const known = languages
    .map((code) => TOPIC_LANGUAGES.find((language) => code.split('-')[0] === language))
    .filter((language) => language !== undefined);
  return [...new Set(known)].flatMap((language) => linksIn(topic, language));
}

function linksIn(topic: Topic, language: TopicLanguage): TopicLink[] {
  const links: TopicLink[] = [];
  if (language === 'en')
    links.push(link(topic, 'en', `https://medlineplus.gov/${topic.medlineplus}.html`, 'MedlinePlus'));
  if (language === 'en' && topic.nhs !== '')
    links.push(link(topic, 'en', `https://www.nhs.uk/conditions/${topic.nhs}/`, 'NHS'));
  if (language === 'es' && topic.names.es.length > 0)
    links.push(link(topic, 'es', `https://medlineplus.gov/spanish/${topic.medlineplus}.html`, 'MedlinePlus'));
  if (topic.who !== '' && WHO_LANGUAGES.includes(language)) {
    const folder = language === 'en' ? '' : `/${language}`;
    links.push(
      link(topic, language, `https://www.who.int${folder}/news-room/fact-sheets/detail/${topic.who}`, 'WHO'),
    );
  }
  return links;
}

function link(topic: Topic, language: TopicLanguage, url: string, source: string): TopicLink {
  return { id: topic.id, title: topicName(topic, language), url, source, language };
}

/** The topic's name in a language, as a title; in English where the index has none. */
export function topicName(topic: Topic, language: TopicLanguage): string {
  const name = (topic.names[language][0] ?? topic.names.en[0] ?? topic.id).replace(/^~/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
