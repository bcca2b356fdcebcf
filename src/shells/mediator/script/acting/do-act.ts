import { coachIds } from '#domain/coach-ids.ts';
import type { CoachAct } from '#engine/coach/advice.ts';
import type { Hand } from '#shells/mediator/script/acting/hand.ts';

/** Of the practice camera, what is held badly at first. */
const CAMERA_SETTINGS = ['light', 'distance', 'hand'];

/** Makes one gesture on the stage, exactly as the coach describes it. Letting time pass is none: nothing is touched. */
export async function doAct({ kind, target, value = '' }: CoachAct, hand: Hand, greeting: string): Promise<void> {
  if (kind === 'type') return hand.type(target, value);
  if (kind === 'choose' || kind === 'clear') return hand.choose(target, kind === 'choose');
  await hand.press(target);
  if (kind === 'photograph') await takeAGoodPhoto(hand);
  if (kind === 'mail') await writeMessage(value, hand, greeting);
}

async function takeAGoodPhoto(hand: Hand): Promise<void> {
  for (const setting of CAMERA_SETTINGS) await hand.choose(coachIds.camera(setting));
  await hand.press(coachIds.camera('take'));
}

/** `value`: to whom, and which file goes with it. */
async function writeMessage(value: string, hand: Hand, greeting: string): Promise<void> {
  const [address = '', file = ''] = value.split(' ');
  await hand.type(coachIds.mail('to'), address);
  await hand.type(coachIds.mail('body'), greeting);
  await hand.choose(coachIds.mailFile(file));
  await hand.press(coachIds.mail('send'));
}
