import type { World } from '#domain/world.ts';
import type { Setting } from '#engine/session/setting.ts';
import type { FieldTexts } from '#ui/forms/use-field-texts.ts';
import type { RichSay, Say } from '#ui/text/use-text.ts';

/** What the coach needs to put a gesture into words. */
export interface Speech {
  t: RichSay;
  ui: Say;
  /** The texts of the procedure. */
  procedure: RichSay;
  fields: FieldTexts;
  setting: Setting;
  world: World;
  narrow: boolean;
  /** The words that stand on the element concerned, when it is in sight. */
  label: string | undefined;
  /** The name of the site that has to be opened first. */
  site: string;
  /** What a file of the device shows, in words: the payslip of March. */
  paper: (file: string) => string;
}
