/** More changes than this are not kept: then all is looked at again. */
const MOST = 2000;

/** Keeps what changes on a page while it is being read, for the watch that follows: the reading may have missed it. */
export class ChangeLog {
  private records: MutationRecord[] = [];
  private overflown = false;
  private readonly observer = new MutationObserver((records) => this.keep(records));

  constructor(document: Document) {
    this.observer.observe(document, { childList: true, characterData: true, subtree: true });
  }

  /** Ends the log and gives it out; null where too much has changed. */
  end(): readonly MutationRecord[] | null {
    this.keep(this.observer.takeRecords());
    this.observer.disconnect();
    const { records } = this;
    this.records = [];
    return this.overflown ? null : records;
  }

  private keep(records: readonly MutationRecord[]): void {
    if (this.records.length + records.length > MOST) this.overflown = true;
    if (this.overflown) this.records = [];
    else this.records.push(...records);
  }
}
