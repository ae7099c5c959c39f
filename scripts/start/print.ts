import type { Report } from '../../lib/report/schema.ts';

type Messages = Record<string, { message: string }>;

/**
 * The report as a person reads it in a terminal.
 * @param messages the English locale file, for the wording of the notice and the reasons
 */
export function printReport(report: Report, messages: Messages): string {
  const say = (key: string): string => messages[key.replaceAll('-', '_')]?.message ?? key;
  const { article, notice, topics, suggestions, removed } = report;
  const checks = notice.checks.flatMap(({ id, outcome, evidence }) => [
    `  ${say(`check_${id}`)} ${say(`check_${id}_${outcome}`)}`,
    ...evidence.slice(0, 3).map((quote) => `      “${quote}”`),
  ]);
  return [
    heading(article.title),
    article.text,
    heading(`Notice: ${say(`level_${notice.level}`)}`),
    ...checks,
    heading('Topics'),
    ...topics.map(({ title, source, url }) => `  ${title} (${source}) ${url}`),
    ...(suggestions.length > 0 ? [heading('From this page, about the same subject')] : []),
    ...suggestions.map(({ title, url }) => `  ${title} ${url}`),
    heading(`Taken out: ${removed.length}`),
    ...removed.map(
      ({ reason, text }) =>
        `  [${say(`reason_${reason}`)}] ${text.length > 90 ? `${text.slice(0, 90)}…` : text}`,
    ),
  ].join('\n');
}

function heading(text: string): string {
  return `\n${text}\n${'─'.repeat(Math.min(text.length, 78))}`;
}
