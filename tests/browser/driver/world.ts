// One door for tests: what the extension did, seen from outside of it.
export { extensionWorker, grantedOrigins, isBackgroundRunning, killWorker } from './background.ts';
export {
  cardParts,
  cardText,
  clickInCard,
  inCard,
  waitForCard,
  waitForNoCard,
  waitForStillCard,
} from './card.ts';
export { hoverPainted, type Painted, paintedRanges, waitForPainted, waitUntilSettled } from './painted.ts';
export { mutationsDuring, recordedMutations, startWatching } from './watch.ts';
