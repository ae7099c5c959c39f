import { useEffect, useState } from 'preact/hooks';
import { readTab } from '../../ask-page.ts';
import type { Report } from '../../report/schema.ts';
import { t } from '../i18n.ts';
import { findTab } from '../reading/client.ts';
import { Plain } from '../reading/Plain.tsx';
import { SHEET_PARTS, Sheet, type SheetPart } from './Sheet.tsx';

/** The sheet as it will be printed, with the choice of what goes on it. */
export function SheetPage() {
  const [report, setReport] = useState<Report | null | undefined>(undefined);
  const [parts, setParts] = useState<readonly SheetPart[]>(SHEET_PARTS);
  useEffect(() => {
    void loadReport().then(setReport);
  }, []);
  if (report === undefined) return <p class="plain quiet">{t('loading')}</p>;
  if (report === null)
    return <Plain title={t('unreadable_title')} text={t('unreadable_text')} hasSettings={false} />;
  return (
    <>
      <header class="controls row">
        <fieldset class="row">
          <legend class="unseen">{t('sheet_parts')}</legend>
          {SHEET_PARTS.map((part) => (
            <label key={part} class="tick">
              <input
                type="checkbox"
                name={part}
                checked={parts.includes(part)}
                onChange={({ currentTarget }) =>
                  setParts(
                    SHEET_PARTS.filter((one) => (one === part ? currentTarget.checked : parts.includes(one))),
                  )
                }
              />
              {t(`sheet_part_${part}`)}
            </label>
          ))}
        </fieldset>
        <button type="button" class="main" name="print" onClick={() => print()}>
          {t('sheet_print')}
        </button>
      </header>
      <Sheet report={report} parts={parts} />
    </>
  );
}

async function loadReport(): Promise<Report | null> {
  const tab = await findTab();
  if (!tab) return null;
  return readTab(tab.id).then(
    ({ report }) => report,
    () => null,
  );
}
