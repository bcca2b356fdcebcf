import { startRedis } from '#testing/redis-server.node.ts';
import { type Figure, median, pairedRatios, percentile } from '../figures.ts';
import { weighClient } from './client-weight.ts';
import { Crowd } from './crowd.ts';
import { Echoes } from './echoes.ts';
import { startMeasured } from './measured-process.ts';
import { type Restart, restartUnder } from './restart.ts';

/** How large everything is. */
interface Size {
  /** Learners of a room. */
  each: number;
  rooms: { some: number; many: number };
  /** How long each window lasts in which something is counted, in ms. */
  window: number;
}

const FULL: Size = { each: 30, rooms: { some: 100, many: 334 }, window: 20_000 };
/** To see that it runs; its figures say nothing. */
const SMALL: Size = { each: 30, rooms: { some: 5, many: 10 }, window: 3_000 };

/** What the relay of a workshop bears, beside a raw WebSocket echo in the same run. Only valid on a quiet machine. */
export async function measureWorkshop(rounds: number, isSmall: boolean, say: (line: string) => void) {
  const size = isSmall ? SMALL : FULL;
  const parts = [
    () => measureRoom(rounds, size),
    () => measureRestart(rounds, size),
    measureClient,
    () => measureAgainstEcho(rounds, size),
    () => measureMany(size),
    () => measureTwoRelays(size, say),
  ];
  const figures: Figure[] = [];
  for (const part of parts) {
    const some = await part();
    figures.push(...some);
    for (const { what, value, unit } of some) say(`workshop: ${what}: ${value.toFixed(2)} ${unit}`);
  }
  return figures;
}

/** One room on one laptop: all come in at once, and tell something every second. */
async function measureRoom(rounds: number, { each, window }: Size): Promise<Figure[]> {
  const joins: number[] = [];
  const boards: number[] = [];
  const relay = await startMeasured('relay-process.ts');
  // The first room also meets a program that has never run.
  for (let round = 0; round < rounds; round += 1) {
    const crowd = new Crowd(relay.origin);
    await crowd.open(1, each);
    await crowd.tell(window / 4, 1_000);
    await crowd.missing();
    joins.push(...crowd.joinTimes);
    boards.push(...crowd.boardTimes);
    crowd.close();
  }
  await relay.kill();
  const what = `${each} learners in one room`;
  return [
    { id: 'workshop-join', what: `${what}: from joining to the state, p95`, unit: 'ms', value: percentile(joins, 95) },
    { id: 'workshop-room', what: `${what}: on the board, p95`, unit: 'ms', value: percentile(boards, 95) },
  ];
}

/** The relay is killed under a room, and started again. */
async function measureRestart(rounds: number, { each }: Size): Promise<Figure[]> {
  const start = (port: number) => startMeasured('relay-process.ts', [String(port)]);
  const restarts: Restart[] = [];
  for (let round = 0; round < rounds; round += 1) restarts.push(await restartUnder(each, await start(0), start));
  const worst = (of: keyof Restart) => Math.max(...restarts.map((restart) => restart[of]));
  const what = `Relay killed under ${each} learners`;
  return [
    { id: 'workshop-back', what: `${what}: all back, worst`, unit: 'ms', value: worst('back') },
    { id: 'workshop-back-lost', what: '  seats that lost something', unit: 'count', value: worst('lost') },
    { id: 'workshop-back-repeated', what: '  steps begun again', unit: 'count', value: worst('repeated') },
  ];
}

async function measureClient(): Promise<Figure[]> {
  const what = 'Joining adds to a page, in Brotli';
  return [{ id: 'workshop-client', what, unit: 'kB', value: await weighClient() }];
}

/** Window by window in turn, so that whatever else the machine does hits both. */
async function measureAgainstEcho(rounds: number, { each, rooms, window }: Size): Promise<Figure[]> {
  const learners = rooms.some * each;
  const [relay, echo] = await Promise.all([startMeasured('relay-process.ts'), startMeasured('echo-process.ts')]);
  const [crowd, echoes] = [new Crowd(relay.origin), new Echoes()];
  // What the first requests need is not what one more learner needs.
  const first = new Crowd(relay.origin);
  await first.open(1, each);
  const before = await relay.memory();
  await crowd.open(rooms.some, each);
  const memory = ((await relay.memory()) - before) / learners;
  await echoes.open(echo.origin, learners);
  const costs = { relay: [] as number[], echo: [] as number[] };
  const perUpdate = async (measured: typeof relay, tell: () => Promise<number>) => {
    await measured.memory();
    const used = await measured.cpu();
    const told = await tell();
    return ((await measured.cpu()) - used) / told;
  };
  // Both run through once before anything is counted.
  await echoes.tell(window / 2, 5_000);
  await crowd.tell(window / 2, 5_000);
  await crowd.missing();
  crowd.boardTimes = [];
  echoes.times = [];
  for (let round = 0; round < rounds; round += 1) {
    costs.echo.push(await perUpdate(echo, () => echoes.tell(window, 5_000)));
    costs.relay.push(await perUpdate(relay, () => crowd.tell(window, 5_000)));
  }
  const missing = await crowd.missing();
  for (const one of [crowd, first, echoes]) one.close();
  await Promise.all([relay.kill(), echo.kill()]);
  const ratios = pairedRatios(costs.relay, costs.echo);
  const what = `${learners} learners in ${rooms.some} rooms`;
  return [
    ...[
      { id: 'workshop-some-board', what: `${what}: on the board, p95`, value: percentile(crowd.boardTimes, 95) },
      { id: 'workshop-some-echo', what: '  a raw echo there and back, p95', value: percentile(echoes.times, 95) },
      { id: 'workshop-some-cpu', what: '  processor for one update', value: median(costs.relay), values: costs.relay },
      { id: 'workshop-echo-cpu', what: '  processor for one echo', value: median(costs.echo), values: costs.echo },
    ].map((figure): Figure => ({ unit: 'ms', ...figure })),
    { id: 'workshop-cpu-ratio', what: '  one update ÷ one echo', unit: 'ratio', value: median(ratios), values: ratios },
    { id: 'workshop-memory', what: '  memory for one learner who is connected', unit: 'kB', value: memory },
    { id: 'workshop-some-lost', what: '  updates lost', unit: 'count', value: missing },
  ];
}

/** As many as one process is meant to bear. */
async function measureMany({ each, rooms, window }: Size): Promise<Figure[]> {
  const relay = await startMeasured('relay-process.ts');
  const crowd = new Crowd(relay.origin);
  await crowd.open(rooms.many, each);
  await crowd.tell(window * 1.5, 5_000);
  const missing = await crowd.missing();
  crowd.close();
  await relay.kill();
  const what = `${rooms.many * each} learners on one relay`;
  return [
    {
      id: 'workshop-many-board',
      what: `${what}: on the board, p95`,
      unit: 'ms',
      value: percentile(crowd.boardTimes, 95),
    },
    { id: 'workshop-many-lost', what: '  updates lost', unit: 'count', value: missing },
  ];
}

/** The same on two relays, dealt without regard to where the board is. */
async function measureTwoRelays({ each, rooms, window }: Size, say: (line: string) => void): Promise<Figure[]> {
  const redis = await startRedis();
  if (!redis) {
    say('workshop: there is no redis-server here; two relays were not measured.');
    return [];
  }
  const start = () => startMeasured('relay-process.ts', ['0', redis.url]);
  const [one, other] = await Promise.all([start(), start()]);
  const crowd = new Crowd(one.origin, other.origin);
  await crowd.open(rooms.many, each);
  await crowd.tell(window * 2, 10_000);
  const missing = await crowd.missing();
  crowd.close();
  await Promise.all([one.kill(), other.kill()]);
  await redis.close();
  const what = `${rooms.many * each} learners on two relays and a Redis`;
  return [
    {
      id: 'workshop-two-board',
      what: `${what}: on the board, p95`,
      unit: 'ms',
      value: percentile(crowd.boardTimes, 95),
    },
    { id: 'workshop-two-lost', what: '  updates lost', unit: 'count', value: missing },
  ];
}
