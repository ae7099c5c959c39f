import type { PageRequest, PageState } from '../messages.ts';
import { plural, t, textOf } from './i18n.ts';

interface Props {
  state: PageState;
  /** `said` is announced once it is done. */
  ask: (request: PageRequest, said?: string) => Promise<void>;
}

/** What was taken out, by reason, each with its way back: one, a reason, everything. */
export function RemovedView({ state, ask }: Props) {
  const { report, cleaned, revision } = state;
  const count = report.removed.length;
  const restored = new Set(state.restored);
  const change = (removals: number[], isBack: boolean): void => {
    if (isBack) void ask({ type: 'remove', revision, removals }, t('announce_removed'));
    else void ask({ type: 'restore', revision, removals }, t('announce_restored'));
  };
  return (
    <section id="removed" aria-labelledby="removed-title">
      <h2 id="removed-title">{t('removed_title')}</h2>
      {count === 0 ? (
        <p>{t('removed_none')}</p>
      ) : (
        <>
          <p>{plural(cleaned ? 'removed_count' : 'removed_not_applied', count)}</p>
          {cleaned ? (
            <button type="button" onClick={() => void ask({ type: 'undo' }, t('announce_restored'))}>
              {t('restore_all')}
            </button>
          ) : (
            <button
              type="button"
              class="main"
              onClick={() => void ask({ type: 'clean' }, t('announce_removed'))}
            >
              {t('clean_page')}
            </button>
          )}
        </>
      )}
      {[...byReason(report.removed)].map(([reason, removals]) => (
        <ReasonView
          key={reason}
          reason={reason}
          texts={removals.map((index) => report.removed[index]?.text ?? '')}
          removals={removals}
          restored={restored}
          canChange={cleaned}
          change={change}
        />
      ))}
    </section>
  );
}

interface ReasonProps {
  reason: string;
  texts: readonly string[];
  removals: number[];
  restored: ReadonlySet<number>;
  canChange: boolean;
  change: (removals: number[], isBack: boolean) => void;
}

function ReasonView({ reason, texts, removals, restored, canChange, change }: ReasonProps) {
  const allBack = removals.every((index) => restored.has(index));
  return (
    <details class="reason">
      <summary>
        {textOf('reason', reason) || t('reason_unknown')} <span class="count">{removals.length}</span>
      </summary>
      {canChange && (
        <button type="button" onClick={() => change(removals, allBack)}>
          {allBack ? t('remove_reason') : t('restore_reason')}
        </button>
      )}
      <ul>
        {removals.map((index, position) => {
          const isBack = restored.has(index);
          return (
            <li key={index}>
              <p class={isBack ? 'back' : undefined}>{texts[position]}</p>
              {canChange && (
                <button type="button" onClick={() => change([index], isBack)}>
                  {isBack ? t('remove_one') : t('restore_one')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function byReason(removed: PageState['report']['removed']): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  removed.forEach(({ reason }, index) => {
    groups.set(reason, [...(groups.get(reason) ?? []), index]);
  });
  return groups;
}
