import type { Annotation, Colour, Selector } from '../model/annotation.ts';
import type { MentionCard } from '../model/cardRequest.ts';
import type { Dismissal, DismissalScope } from '../model/dismissal.ts';
import type { AnchoringState } from '../model/highlight.ts';
import type { FormerTags, HighlightFile, HighlightPortion, HighlightsAsked } from '../model/highlightList.ts';
import type { ListedPack } from '../model/listedPack.ts';
import type { Mention, TextBlock, Topics } from '../model/mention.ts';
import type { ContextPack } from '../model/pack.ts';
import type { Passage } from '../model/passage.ts';
import type { HighlightChange } from '../model/remarks.ts';
import type { Sought } from '../model/sought.ts';
import type { SpotAnswer } from '../model/spotAnswer.ts';
import type { WorkingDraft } from '../model/workingDraft.ts';
import type { LateScript } from './injection.ts';
import { browser } from './nativeBrowser.ts';

/** A mention as a list shows it. */
export interface ListedMention {
  surface: string;
  /** The term's name, or the figure as the article writes it. */
  name: string;
  kind: Mention['kind'];
  relation: Mention['relation'];
}

/** What a card asks not to be marked any more. */
export interface DismissedMention extends Pick<Dismissal, 'packId' | 'kind' | 'entryId' | 'name'> {
  where: DismissalScope['type'];
  /** What stands around the mention in its block, as `surroundings` tells. */
  before: string;
  after: string;
}

/** What became of reading an article: a draft was opened, or why not. */
export type ArticleOutcome = 'opened' | 'stopped' | 'nothing' | 'tooLong' | 'private' | 'closed';

/** A pack that is to be kept. */
export interface KeptPack {
  pack: ContextPack;
  /** The revision that it was imported as, where the reader has edited it since. */
  base?: ContextPack;
  origin: 'made' | 'imported';
  /** The article's text; null takes a copy away, without it what there is stays. */
  text?: string | null;
  /** The draft that it was worked on as: it goes with the keeping. */
  draft?: string;
}

/** What a page tells of itself. */
export interface PageReport {
  state: 'quiet' | 'open' | 'paused';
  /** In reading order what is marked, then in reading order what is only possible. */
  mentions: ListedMention[];
  /** What the page says that its address is. */
  canonical?: string;
}

/**
 * Every message between the parts of Sourcelight: who handles it stands in the comment.
 * Values are plain JSON.
 */
export interface Messages {
  /** Background: what is in these blocks of the sender's page? */
  spot(data: { blocks: TextBlock[]; topics: Topics }): SpotAnswer;
  /** Background: load a script into the sender's frame. */
  load(data: { script: LateScript }): void;
  /** Background: the sender's frame is too small for a card; show it in the tab's top frame. */
  showOnTop(data: MentionCard[]): void;
  /** Background: the pointer has left the mention whose card is in the top frame. */
  leaveOnTop(): void;
  /** Background: the reader follows a claim's link into the article; light the sentence on arrival. */
  cite(data: { packId: string; claimId: string }): void;
  /** Background: which sentence did the reader come to this page for? */
  arrive(): Sought | undefined;
  /** Background: open the copy of a pack's article, at what a claim is about. */
  openCopy(data: { packId: string; claimId?: string }): void;
  /** Background: the packs that are on. Only for our own pages. */
  packs(): ContextPack[];
  /** Background: every pack, and the ids of records that no pack can be read from. Only for our own pages. */
  allPacks(): { packs: ListedPack[]; unreadable: string[] };
  /**
   * Background: keep packs, and remove for good those with the ids in `gone`: all of it or nothing. Answers
   * once it is durable. Only for our own pages.
   */
  keepPacks(data: { packs: KeptPack[]; gone?: string[] }): void;
  /** Background: remove a pack of the reader's, or bring it back. Only for our own pages. */
  removePack(data: { packId: string }): void;
  restorePack(data: { packId: string }): void;
  /** Background: the text of a pack's article, where it is kept. Only for our own pages. */
  articleCopy(data: { packId: string }): string | undefined;
  /** Background: packs that are being worked on, the latest first. Only for our own pages. */
  drafts(): { id: string; modified: string; draft: WorkingDraft }[];
  keepDraft(data: { id: string; draft: WorkingDraft }): void;
  removeDraft(data: { id: string }): void;
  /**
   * Background: read the article in a tab, keep it as a draft and open it in the editor. Answers once the
   * draft is durable, or with the reason why there is none. Only for our own pages.
   */
  useArticle(data: { tabId: number }): ArticleOutcome;
  /** Background: what is being read in this tab is not wanted any more. Only for our own pages. */
  stopArticle(data: { tabId: number }): void;
  /** Background: how many mentions the sender's page shows. */
  count(data: { mentions: number }): void;
  /** Background: do not mark this any more; answers with the dismissal's id once it is kept. */
  dismiss(data: DismissedMention): string;
  /** Background: mark it again. */
  restoreDismissal(data: { id: string }): void;
  /** Page: what is not to be marked has changed. */
  dismissalsChanged(): void;
  /** Background: what is saved of the sender's page, how it was last found, and which of it the reader has come to see. */
  highlightsHere(data: { canonical?: string }): {
    annotations: Annotation[];
    found: Record<string, AnchoringState>;
    /** The colour that the reader chose last. */
    colour: Colour;
    goTo?: string;
  };
  /** Background: keep a passage of the sender's page; answers once it is durable. */
  saveHighlight(data: Omit<Passage, 'source'>): Annotation;
  /** Background: change highlights, all of them or none. */
  changeHighlights(data: { changes: HighlightChange[] }): void;
  /** Background: put highlights into the trash, or bring them back. */
  removeHighlights(data: { ids: string[] }): void;
  restoreHighlights(data: { ids: string[] }): void;
  /** Background: remove from the trash, for good. Only for our own pages. */
  purgeHighlights(data: { ids: string[] }): void;
  /** Background: how highlights of the sender's page were found there. */
  anchored(data: { found: Record<string, AnchoringState> }): void;
  /** Background: a highlight of the sender's page stands here. */
  reattachHighlight(data: { id: string; selector: Selector[] }): void;
  /** Background: the tags in use. */
  tags(): string[];
  /**
   * Background: highlights, or the trash, the latest first; as a message has its limit, and what is rare
   * takes its time to be found, the rest after `next`. Only for our own pages.
   */
  listHighlights(data: HighlightsAsked): HighlightPortion;
  /** Background: how many there are, or are in the trash. Only for our own pages. */
  countHighlights(data: { inTrash: boolean }): number;
  /** Background: the tags, or the packs, that highlights are filed under. Only for our own pages. */
  highlightFiles(data: { by: 'tag' | 'pack' }): HighlightFile[];
  /**
   * Background: give a tag another name, which may be one in use, or take it away; answers with what to
   * change back. Only for our own pages.
   */
  changeTag(data: { tag: string; to?: string }): FormerTags[];
  /** Background: remove all that is in the trash and can be read, for good; answers how many. Only for our own pages. */
  emptyTrash(): number;
  /** Background: go to a highlight on its page, in the tab that shows it or in a new one. Only for our own pages. */
  visitHighlight(data: { id: string }): void;
  /** Page: what is saved of this page has changed. */
  highlightsChanged(): void;
  /** Page: save the selection, in the frame that has the focus. */
  saveSelection(): void;
  /** Page, top frame: show the card of a mention in a frame below. */
  showCard(data: MentionCard[]): void;
  /** Page, top frame: the pointer has left that mention. */
  leaveCard(): void;
  /** Page, top frame, once it has the script for notices: tell the reader why an article cannot be used. */
  showNotice(data: { outcome: ArticleOutcome }): void;
  /** Page: step to the next (1) or previous (-1) mention, in the frame that has the focus. */
  step(data: { by: 1 | -1 }): void;
  /** Page: open the card of the current mention and move the focus into it. */
  enterCard(): void;
  /** Page, top frame: what was spotted here. */
  report(): PageReport;
  /** Page: scroll to a saved highlight, or ask where it belongs. */
  goToHighlight(data: { id: string }): void;
  /** Page, top frame: scroll to a mention of the report, by its index, and open its card. */
  goTo(data: { index: number }): void;
  /** Page, top frame: read on after a pause. */
  resume(): void;
}

type Name = keyof Messages;
type Data<K extends Name> = Parameters<Messages[K]>[0];
type Answer<K extends Name> = ReturnType<Messages[K]>;

/** What travels: names and values of `Messages`, nothing else. */
interface Envelope {
  name: Name;
  data: unknown;
}
type Reply = { value: unknown } | { problem: string };

/** A tab, or one frame of it; without one a message goes to the background. */
export interface Recipient {
  tabId: number;
  frameId?: number;
}

/** Sends a message; rejects when nobody answers or the handler failed. */
export async function send<K extends Name>(name: K, ...[data, to]: Sent<K>): Promise<Answer<K>> {
  const envelope: Envelope = { name, data };
  const frame = to?.frameId === undefined ? {} : { frameId: to.frameId };
  const reply: Reply | undefined = await (to
    ? browser.tabs.sendMessage(to.tabId, envelope, frame)
    : browser.runtime.sendMessage(envelope));
  if (!reply) throw new Error(`nobody answered '${name}'`);
  if ('problem' in reply) throw new Error(reply.problem);
  return reply.value as Answer<K>;
}
type Sent<K extends Name> =
  Data<K> extends undefined ? [data?: undefined, to?: Recipient] : [data: Data<K>, to?: Recipient];

/** Who sent a message, as every browser tells it; sender.ts reads it. */
export interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined; url?: string | undefined } | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
}
type Handler = (data: never, sender: Sender) => unknown;
const handlers = new Map<Name, Handler>();

/** Handles a message, until the function it returns is called. Only this extension's own are heard. */
export function handle<K extends Name>(
  name: K,
  handler: (data: Data<K>, sender: Sender) => Answer<K> | Promise<Answer<K>>,
): () => void {
  if (handlers.size === 0) browser.runtime.onMessage.addListener(receive);
  handlers.set(name, handler);
  return () => {
    // A later handler of the same message stays.
    if (handlers.get(name) === handler) handlers.delete(name);
    if (handlers.size === 0) browser.runtime.onMessage.removeListener(receive);
  };
}

function receive(
  envelope: Partial<Envelope>,
  sender: Sender,
  reply: (reply: Reply) => void,
): true | undefined {
  const handler = sender.id === browser.runtime.id && handlers.get(envelope.name as Name);
  if (!handler) return undefined;
  Promise.resolve()
    .then(() => handler(envelope.data as never, sender))
    .then(
      (value) => reply({ value }),
      (error: unknown) => reply({ problem: error instanceof Error ? error.message : String(error) }),
    );
  // Keeps the channel open until the handler is done, in every browser.
  return true;
}
