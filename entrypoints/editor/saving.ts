import type { WorkingDraft } from '../../src/model/workingDraft.ts';

export type SaverState = { state: 'saved' | 'saving' } | { state: 'failed'; problem: string };

/**
 * Keeps a draft as it changes: one write at a time, and of what changes meanwhile only the latest. After a
 * failure the latest waits for the next change, or until it is tried again.
 */
export class Saver {
  private latest: WorkingDraft | undefined;
  private running: Promise<void> | undefined;
  private isStopped = false;
  hasFailed = false;

  constructor(
    private readonly write: (draft: WorkingDraft) => Promise<void>,
    private readonly onState: (state: SaverState) => void,
  ) {}

  save(draft: WorkingDraft): void {
    this.latest = draft;
    this.retry();
  }

  retry(): void {
    if (this.isStopped) return;
    this.running ??= this.drain().finally(() => {
      this.running = undefined;
      if (this.latest !== undefined && !this.hasFailed) this.retry();
    });
  }

  /** Sends what waits at once, without waiting for the write before it: the page is going away. */
  flush(): void {
    if (this.latest !== undefined && !this.isStopped) void this.write(this.latest).catch(() => undefined);
  }

  /** Nothing is written after this resolves, until `resume`. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  resume(): void {
    this.isStopped = false;
    if (this.latest !== undefined) this.retry();
  }

  private async drain(): Promise<void> {
    this.hasFailed = false;
    while (this.latest !== undefined && !this.isStopped) {
      const draft = this.latest;
      this.latest = undefined;
      this.onState({ state: 'saving' });
      try {
        await this.write(draft);
      } catch (error) {
        this.hasFailed = true;
        // What came meanwhile is later than what failed.
        this.latest ??= draft;
        this.onState({ state: 'failed', problem: (error as Error).message });
        return;
      }
    }
    if (!this.isStopped) this.onState({ state: 'saved' });
  }
}
