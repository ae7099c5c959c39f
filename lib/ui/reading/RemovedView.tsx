import { Fragment } from 'preact';
import type { PageState } from '../../messages.ts';
import { plural, t } from '../i18n.ts';
import { useSettings } from '../use-settings.ts';
import { ReasonView } from './ReasonView.tsx';
import type { Ask } from './use-page.ts';

type Removed = PageState['report']['removed'];

/** What was taken out, by reason, each with its way back: one, a reason, everything (in the status bar). */
export function RemovedView({ state, ask }: { state: PageState; ask: Ask }) {
  const { report, cleaned, revision } = state;
  const settings = useSettings();
  const count = report.removed.length;
  const restored = new Set(state.restored);
  const change = (removals: number[], isBack: boolean): void => {
    if (isBack) void ask({ type: 'remove', revision, removals }, t('announce_removed'));
    else void ask({ type: 'restore', revision, removals }, t('announce_restored'));
  };
  const callWrong = (removal: number): void =>
    void ask({ type: 'wrong', revision, removals: [removal] }, t('announce_wrong'));
  const groups = KINDS.map((kind) => [kind, byReason(report.removed, kind)] as const).filter(
    ([, reasons]) => reasons.length > 0,
  );
  return (
    <section id="removed" aria-labelledby="removed-title">
      <h2 id="removed-title">{t('removed_title')}</h2>
      <p>
        {count === 0 ? t('removed_none') : plural(cleaned ? 'removed_count' : 'removed_not_applied', count)}
      </p>
      {groups.map(([kind, reasons]) => (
        <Fragment key={kind}>
          {groups.length > 1 && <h3>{t(kind === 'passage' ? 'reasons_passages' : 'reasons_blocks')}</h3>}
          {reasons.map(([reason, removals]) => (
            <ReasonView
              key={reason}
              reason={reason}
              items={removals.map((index) => ({
                index,
                text: report.removed[index]?.text ?? '',
                isBack: restored.has(index),
              }))}
              canChange={cleaned}
              change={change}
              settings={settings}
              callWrong={callWrong}
            />
          ))}
        </Fragment>
      ))}
    </section>
  );
}

/** The sentences that sell come before the menus: they are what a reader wants to check. */
const KINDS = ['passage', 'block'] as const;

function byReason(removed: Removed, sought: (typeof KINDS)[number]): [string, number[]][] {
  const groups = new Map<string, number[]>();
  removed.forEach(({ kind, reason }, index) => {
    if (kind !== sought) return;
    const group = groups.get(reason);
    if (group) group.push(index);
    else groups.set(reason, [index]);
  });
  return [...groups];
}
