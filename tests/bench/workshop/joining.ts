import { openSeat } from '#workshop/client/open-seat.ts';
import { join } from '#workshop/client/requests.ts';

/** What a learner's page needs of the client when it joins; weighed by `client-weight.ts`. */
Object.assign(globalThis, { openSeat, join });
