/** A subject with a page at a public health body. */
export interface TopicLink {
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
}

export interface Topics {
  topics: readonly TopicLink[];
  suggestions: readonly Suggestion[];
}
