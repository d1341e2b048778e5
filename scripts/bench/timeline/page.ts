// The page's script: hands what the command calls to the window.
import { drawOurs } from './drawOurs.ts';
import { drawVis } from './drawVis.ts';
import { madeUpEvents } from './madeUpEvents.ts';
import { measureInPage, type Measured } from './measureInPage.ts';

const target = () => document.getElementById('target') as HTMLElement;

export type Which = 'ours' | 'vis' | 'visUnstacked';
const api = {
  measure(which: Which, count: number, seconds: number): Promise<Measured> {
    const dataset = madeUpEvents(count);
    return measureInPage(
      () => (which === 'ours' ? drawOurs(target(), dataset) : drawVis(target(), dataset, which === 'vis')),
      seconds,
    );
  },
};
declare global {
  interface Window {
    timelineBench: typeof api;
  }
}
window.timelineBench = api;
