import { BLOCK_RULES, PASSAGE_RULES } from '../../passages/rules/index.ts';
import type { Settings } from '../../settings.ts';
import { t, textOf } from '../i18n.ts';
import { keepSettings, withReason } from '../keep-settings.tsx';
import { hasQuery } from './Section.tsx';

const GROUPS = [
  ['reasons_passages', PASSAGE_RULES.map(({ id }) => id)],
  ['reasons_blocks', BLOCK_RULES.map(({ id }) => id)],
] as const;

const nameOf = (reason: string): string => textOf('reason', reason);

/** What the list of reasons says, for the search. */
export function reasonNames(): string[] {
  return GROUPS.flatMap(([, reasons]) => reasons.map(nameOf));
}

/** Every reason to take something out, each on or off. A search that fits some of them shows these only. */
export function ReasonList({ settings: { keptReasons }, query }: { settings: Settings; query: string }) {
  const isSought = reasonNames().some((name) => hasQuery(name, query));
  const toggle = (reason: string, isRemoved: boolean): void =>
    void keepSettings((now) => withReason(now, reason, !isRemoved));
  return (
    <>
      <p>{t('reasons_text')}</p>
      {GROUPS.map(([group, reasons]) => (
        <fieldset key={group} class="reasons">
          <legend>{t(group)}</legend>
          {reasons
            .filter((reason) => !isSought || hasQuery(nameOf(reason), query))
            .map((reason) => (
              <label key={reason} class="tick">
                <input
                  type="checkbox"
                  name={reason}
                  checked={!keptReasons.includes(reason)}
                  onChange={({ currentTarget }) => toggle(reason, currentTarget.checked)}
                />
                {nameOf(reason)}
              </label>
            ))}
        </fieldset>
      ))}
    </>
  );
}
