/** A window of a browser that Playwright does not drive: little, but done as a person does it, with mouse and keys. */
export interface BrowserWindow {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs in the page. The task knows nothing of what surrounds it here. */
  run<Answer>(task: (...words: string[]) => Answer, ...words: string[]): Promise<Answer>;
  click(selector: string): Promise<void>;
  /** Types into the field that has the focus, over what is selected there. */
  type(text: string): Promise<void>;
}

/** A browser of another family than Chromium. */
export interface Engine {
  newWindow(): Promise<BrowserWindow>;
  /** What the pages wrote to the console as errors, refusals of the content security policy among them. */
  complaints(): string[];
  close(): Promise<void>;
}
