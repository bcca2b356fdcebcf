import { openRoom } from '#workshop/client/open-room.ts';
import { openSeat } from '#workshop/client/open-seat.ts';
import { createWorkshop, join } from '#workshop/client/requests.ts';
import { CONTROL, PROGRESS } from './crowd.ts';
import type { MeasuredProcess } from './measured-process.ts';

/** What became of a room whose relay was killed. */
export interface Restart {
  /** From the relay listening again to everybody knowing everything, in ms. */
  back: number;
  /** Seats whose last progress the board did not get, or which have not heard the trainer's last word. */
  lost: number;
  /** How often a seat was sent back to a step that it had already begun. */
  repeated: number;
}

/** So long everybody goes on without a relay, and so long it may take at most to be together again. */
const OUTAGE = 3_000;
const PATIENCE = 15_000;
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** The devices' own code, in a room whose relay is killed while they work, and started again with nothing in its memory. */
export async function restartUnder(
  each: number,
  relay: MeasuredProcess,
  start: (port: number) => Promise<MeasuredProcess>,
): Promise<Restart> {
  const reach = { base: relay.origin };
  const { workshop, code, trainerToken } = await createWorkshop({ kind: 'workshop', organiserKey: 'bench' }, reach);
  const room = openRoom({ ...reach, workshop, token: trainerToken, role: 'trainer', first: { ...CONTROL, turn: 1 } });
  const seats = await Promise.all(
    [...Array(each).keys()].map(async () => {
      const { seat = 0, token } = await join({ code }, reach);
      const link = openSeat({ ...reach, token, workshop, seat });
      const turns: number[] = [];
      link.subscribe(() => {
        const turn = link.control?.turn;
        if (turn !== undefined && turn !== turns.at(-1)) turns.push(turn);
      });
      return { seat, link, turns };
    }),
  );
  const tellAll = (stepsDone: number) => {
    for (const { link } of seats) link.tell({ ...PROGRESS, stepsDone });
  };
  const behind = (stepsDone: number, turn: number) =>
    seats.filter(({ seat, link, turns }) => {
      const shown = room.seats.find((one) => one.seat === seat)?.progress?.stepsDone;
      return link.status !== 'live' || turns.at(-1) !== turn || shown !== stepsDone;
    }).length;
  const together = async (stepsDone: number, turn: number) => {
    const begun = performance.now();
    while (behind(stepsDone, turn) > 0 && performance.now() - begun < PATIENCE) await pause(10);
    return performance.now() - begun;
  };

  tellAll(1);
  await together(1, 1);
  await relay.kill();
  await pause(OUTAGE / 2);
  tellAll(2);
  room.set({ turn: 2 });
  await pause(OUTAGE / 2);
  const again = await start(relay.port);
  const back = await together(2, 2);
  const lost = behind(2, 2);
  // What comes late would come now.
  await pause(1_000);
  const repeated = seats.reduce((sum, { turns }) => sum + turns.length - new Set(turns).size, 0);
  for (const { link } of seats) link.close();
  room.close();
  await again.kill();
  return { back, lost, repeated };
}
