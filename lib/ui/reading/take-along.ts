import { articleMarkdown, escapeMarkdown } from '../../reader/markdown.ts';
import { articleText, fileName } from '../../reader/text.ts';
import type { Report } from '../../report/schema.ts';
import { byline } from '../byline.ts';
import { t, textOf, today } from '../i18n.ts';
import { saveFile } from '../save-file.ts';

/** Title, where it comes from and what the notice says, then the clean text. */
export function asText(report: Report): string {
  const { title } = report.article;
  return `${[title, ...origin(report)].join('\n')}\n\n${articleText(report)}\n`;
}

/** The same as Markdown. */
export function asMarkdown(report: Report): string {
  const head = origin(report)
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('  \n');
  return `# ${escapeMarkdown(report.article.title)}\n\n${head}\n\n${articleMarkdown(report, 2)}\n`;
}

/**
 * What was found on a page, to send to whoever looks after this extension. Without the page's texts unless wanted.
 */
export function asPageReport(report: Report, hasTexts: boolean): string {
  const { url, language, health, notice, topics, timing, removed, article } = report;
  const facts = {
    url,
    language,
    health,
    notice: notice.checks.map(({ id, outcome }) => `${id}: ${outcome}`),
    topics: topics.map(({ id }) => id),
    timing,
    removed: removed.map(({ kind, reason, text }) =>
      hasTexts ? { kind, reason, text } : { kind, reason, length: text.length },
    ),
    kept: report.protected.map(({ kind, text }) =>
      hasTexts ? { kind, text } : { kind, length: text.length },
    ),
    article: hasTexts ? article.text : { length: article.text.length, blocks: article.blocks.length },
  };
  return JSON.stringify(facts, null, 2);
}

/** Saves the article as a Markdown file. */
export function saveArticle(report: Report): void {
  saveFile(`${fileName(report.article.title)}.md`, 'text/markdown', asMarkdown(report));
}

function origin(report: Report): string[] {
  return [
    byline(report.article),
    t('take_source', report.url),
    t('take_read_on', today()),
    `${textOf('level', report.notice.level)}. ${t('notice_always')}`,
  ];
}
