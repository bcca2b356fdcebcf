import { forgetRoom } from '#app/workshop/kept-room.ts';
import { forgetSeat } from '#app/workshop/kept-seat.ts';
import { forgetStates } from '#workshop/client/kept-state.ts';

/** Leaves nothing of any workshop on this device, led or attended; the plan, which was written before, stays. */
export async function forgetWorkshop(): Promise<void> {
  forgetRoom();
  forgetStates();
  await forgetSeat();
}
