import '../../typescript-paths.ts';
import { Agent } from 'node:http';
import type { Arrival, Opened } from './open-page.ts';

/** What the crowd is told: first which pages to open, then to tell what it has seen. */
export type ToCrowd = { readonly url: string; readonly pages: readonly Opened[] } | 'tell';
/** What it answers. */
export type FromCrowd = 'open' | readonly Arrival[];

/** Many open pages in a process of their own, so that they keep nobody else waiting. */
const { openPage } = await import('./open-page.ts');
const AT_ONCE = 25;
const agent = new Agent({ keepAlive: true });
const arrivals: Arrival[] = [];
const tell = (message: FromCrowd): void => void process.send?.(message);

process.on('message', (message: ToCrowd) => {
  if (message === 'tell') return tell(arrivals);
  void openAll(message.url, message.pages).then(() => tell('open'));
});
process.once('disconnect', () => process.exit(0));

async function openAll(url: string, pages: readonly Opened[]): Promise<void> {
  const left = [...pages];
  const open = async (): Promise<void> => {
    for (let page = left.pop(); page; page = left.pop())
      await openPage(url, page, agent, (arrival) => arrivals.push(arrival));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, open));
}
