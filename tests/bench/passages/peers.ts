import { ComparedText } from '../compare.ts';
import type { LabelledPage } from '../pages.ts';
import { runPeers } from '../peers.ts';

/** What Readability and Defuddle keep and remove on the same pages, for each part: keep, safety and remove strings. */
export async function benchPeers(pages: readonly LabelledPage[]): Promise<void> {
  const articles = pages.filter(({ labels }) => labels.healthArticle);
  const results = await runPeers(
    articles.map(({ part, id, labels, html }) => ({ id: `${part}/${id}`, url: labels.url, html })),
  );
  for (const peer of ['readability', 'defuddle'] as const)
    for (const part of ['shared', 'dev', 'held']) {
      const sums = [0, 0, 0, 0, 0, 0];
      for (const { id, labels } of articles.filter((page) => page.part === part)) {
        const text = new ComparedText(`${labels.title}\n${results.get(`${part}/${id}`)?.[peer].text ?? ''}`);
        [
          labels.keep.filter((label) => text.keeps(label)).length,
          labels.keep.length,
          labels.safety.filter((label) => text.keeps(label)).length,
          labels.safety.length,
          labels.remove.filter((label) => !text.stillHas(label)).length,
          labels.remove.length,
        ].forEach((value, at) => {
          sums[at] = (sums[at] ?? 0) + value;
        });
      }
      const [keep = 0, keeps = 0, safety = 0, safeties = 0, remove = 0, removes = 0] = sums;
      const share = (some: number, all: number): string =>
        all === 0 ? '–' : ((100 * some) / all).toFixed(1).padStart(5);
      console.log(
        `${`${peer} ${part}`.padEnd(32)} ${share(keep, keeps)}   ${share(safety, safeties)}   ${share(remove, removes)}`,
      );
    }
}
