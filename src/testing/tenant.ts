import type { Answers } from '#domain/form.ts';
import { cents } from '#domain/money.ts';
import type { Paper } from '#domain/paper.ts';
import type { Home, Landlord, Situation } from '#domain/persona.ts';
import type { CaseEvent, EffectInput } from '#domain/procedure.ts';
import { instant } from '#domain/time.ts';
import { truthInput } from '#engine/coach/truth.ts';
import type { HousingContext } from '#procedures/family/housing-aid/housing-aid.context.ts';
import { housingAid } from '#procedures/family/housing-aid/housing-aid.procedure.ts';
import { anExercise, aPayslip, CaseInHand } from '#testing/case-in-hand.ts';

const landlord: Landlord = {
  kind: 'social',
  name: 'Valfleury Logis',
  siret: '00000000000017',
  street: '2, quai des Saules',
  town: '99 999 Valfleury-sur-Lirette',
  phone: '05 36 49 30 10',
};

/** A flat that was moved into on 10 March 2031, its lease signed in February. */
export const aHome = (changes: Partial<Omit<Home, 'landlord'>> = {}, lets: Partial<Landlord> = {}): Home => ({
  kind: 'empty',
  since: '2031-03-10',
  signedOn: '2031-02-24',
  surface: 34,
  rent: cents(450),
  charges: cents(60),
  ...changes,
  landlord: { ...landlord, ...lets },
});

/** Papers of somebody who rents: a lease, a blurred copy of it, a certificate of the rent. */
const drawer: Paper[] = [
  aPayslip({ id: 'lease', kind: 'lease', issuedOn: '2031-02-24', facts: {} }),
  aPayslip({ id: 'blurred-lease', kind: 'lease', issuedOn: '2031-02-24', facts: {}, quality: 'blurred' }),
  aPayslip({ id: 'rent-certificate', kind: 'rent-certificate', issuedOn: '2031-03-15', facts: {} }),
  aPayslip({ id: 'bank-details', kind: 'bank-details', issuedOn: '2031-01-02', facts: {} }),
];

/** Somebody who rents a home and asks Aubépine for help, act by act. Signs nobody in. */
export class Tenant extends CaseInHand {
  /** Sends the request as it is true, save for what is said otherwise. */
  asks(otherwise: Answers = {}): this {
    return this.do('request', { ...this.truthOf('request'), ...otherwise });
  }

  /** What is true of a move now. */
  truthOf(id: string): Answers | undefined {
    const truth = truthInput(this.setting, this.caseFile, this.world.now);
    return housingAid.moves.find((move) => move.id === id)?.truth(truth);
  }

  /** Sends a paper of the drawer. */
  sends(slot: string, paper: string): this {
    return this.do('attach', { [slot]: this.send(paper) });
  }

  /** An agent decides, or another case says something. */
  decides(event: string, data: Record<string, unknown> = {}): this {
    return this.happens({ kind: 'inject', procedure: this.procedure, event: { type: event, ...data } as CaseEvent });
  }

  get input(): EffectInput {
    const applicant = { ...this.setting.exercise.persona, account: { identifier: '', password: '' } };
    return { caseFile: this.caseFile, applicant, now: this.world.now };
  }

  get facts() {
    return housingAid.view(this.input);
  }

  get counter() {
    return housingAid.counter?.view(this.input);
  }

  get context(): HousingContext {
    return this.caseFile.context as HousingContext;
  }
}

/** A tenant without a partner or children who earns 900 euros a month; at the desk on Wednesday 12 March 2031, unless said. */
export function tenant(changes: Partial<Situation> = {}, begins = '2031-03-12T09:00', goal = 'inPayment'): Tenant {
  const { signIn: _door, ...rules } = housingAid;
  const opens = instant(begins);
  const { persona } = anExercise();
  const situation: Situation = {
    home: aHome(),
    income: [{ payer: 'Boulangerie Lirette', kind: 'wage', first: '2029-01', last: '2033-12', net: cents(900) }],
    ...changes,
  };
  return new Tenant(
    { [rules.id]: { ...rules, moves: rules.moves.map((move) => ({ ...move, signedIn: false })) } },
    anExercise({
      procedure: rules.id,
      situation,
      goal,
      begins: opens,
      opens,
      drawer,
      persona: { ...persona, numbers: { iban: 'FR0099999999990000000004227' } },
    }),
  );
}
