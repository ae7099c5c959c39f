/** Whether a page is a health article, and why. */
export interface HealthVerdict {
  isHealthArticle: boolean;
  /** 0 to 1; the threshold is the module's own. */
  score: number;
  /** Short grounds, the strongest first, such as `title: skin cancer`. */
  reasons: string[];
}
