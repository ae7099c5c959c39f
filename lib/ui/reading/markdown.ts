import { tables } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { articleHtml } from '../../reader/html.ts';
import { safeFragment } from '../../reader/sanitize.ts';
import type { Report } from '../../report/schema.ts';
import { t } from '../i18n.ts';

const escapeMarks = TurndownService.prototype.escape;

/** Text of a page as Markdown text: neither marks nor HTML, which many a viewer would run. */
export function escapeMarkdown(text: string): string {
  return escapeMarks(text).replace(/[<>&]/g, '\\$&');
}

/** The clean text as Markdown, tables with it. */
export function articleMarkdown(report: Report): string {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  });
  service.use(tables);
  service.escape = escapeMarkdown;
  return service.turndown(safeFragment(articleHtml(report, 2, t('picture_open'))));
}
