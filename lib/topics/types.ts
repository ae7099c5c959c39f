/** A page of a public health body about one topic. */
export interface TopicLink {
  /** The topic's identifier in the index. */
  id: string;
  title: string;
  url: string;
  source: string;
  /** BCP 47 language of the page it leads to. */
  language: string;
}

/** One of the page's own related links. */
export interface Suggestion {
  title: string;
  /** Absolute address. */
  url: string;
  /** Why it concerns the article: it names its subject, a topic near it, or one that the article speaks of. */
  reason: 'subject' | 'near' | 'mentioned';
}

export interface Topics {
  topics: readonly TopicLink[];
  suggestions: readonly Suggestion[];
}

/** The languages in which the index has names. */
export const TOPIC_LANGUAGES = ['en', 'zh', 'es', 'de', 'fr', 'pt'] as const;
export type TopicLanguage = (typeof TOPIC_LANGUAGES)[number];

/** A subject with a page at a public health body, as the index holds it. */
export interface Topic {
  id: string;
  /** Field of medicine, or `care` for treatments and services, `living` for food, habits and surroundings. */
  field: string;
  /** Names by language, the one to show first; English always has one. */
  names: Readonly<Record<TopicLanguage, readonly string[]>>;
  /** Slug of its MedlinePlus page. */
  medlineplus: string;
  /** Slug of its page in the NHS A to Z, or ''. */
  nhs: string;
  /** Slug of its WHO fact sheet, or ''. */
  who: string;
  /** Identifiers of broader topics. */
  broader: readonly string[];
  /** Brand and generic names of medicines that belong here, alike in all languages. */
  medicines: readonly string[];
}
