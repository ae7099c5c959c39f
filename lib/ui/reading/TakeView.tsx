import { useState } from 'preact/hooks';
import type { Report } from '../../report/schema.ts';
import { t } from '../i18n.ts';
import { openFor } from './client.ts';
import { asMarkdown, asPageReport, asText, saveArticle } from './take-along.ts';

/** Ways to take the article along; what was done is said at the end. */
export function TakeView({ report, tabId }: { report: Report; tabId: number }) {
  const [said, say] = useState('');
  const [hasTexts, setTexts] = useState(false);
  const copy = async (text: string): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    say(t(isCopied ? 'take_copied' : 'take_failed'));
  };
  return (
    <div class="stack">
      <button type="button" name="sheet" class="main" onClick={() => void openFor('sheet', tabId)}>
        {t('take_sheet')}
      </button>
      <button type="button" name="text" onClick={() => void copy(asText(report))}>
        {t('take_text')}
      </button>
      <button type="button" name="markdown" onClick={() => void copy(asMarkdown(report))}>
        {t('take_markdown')}
      </button>
      <button
        type="button"
        name="file"
        onClick={() => {
          saveArticle(report);
          say(t('take_saved'));
        }}
      >
        {t('take_file')}
      </button>
      <p role="status">{said}</p>
      <details>
        <summary>{t('take_report')}</summary>
        <p class="quiet">{t('take_report_why')}</p>
        <label class="tick">
          <input
            type="checkbox"
            name="texts"
            checked={hasTexts}
            onChange={({ currentTarget }) => setTexts(currentTarget.checked)}
          />
          {t('take_report_texts')}
        </label>
        <button type="button" name="report" onClick={() => void copy(asPageReport(report, hasTexts))}>
          {t('take_report_copy')}
        </button>
      </details>
    </div>
  );
}
