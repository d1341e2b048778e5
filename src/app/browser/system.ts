// What the browser and system prefer: theme, paper, room.
import { flushSync } from 'svelte';
import { createSubscriber, MediaQuery } from 'svelte/reactivity';

/** The system prefers a dark ground. Reactive. */
export const prefersDark = () => new MediaQuery('(prefers-color-scheme: dark)');
/** The window has room for a panel beside the page. Reactive. */
export const hasRoomBeside = () => new MediaQuery('(min-width: 1100px)');

/** The page is being put on paper. Reactive, and before the browser takes its picture: it does not wait for a microtask. */
export function printing(): { readonly current: boolean } {
  const media = new MediaQuery('print');
  let asked = false;
  const subscribe = createSubscriber((update) => {
    const set = (value: boolean) => () => {
      asked = value;
      flushSync(update);
    };
    const [begin, end] = [set(true), set(false)];
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  });
  return {
    get current() {
      subscribe();
      return media.current || asked;
    },
  };
}
