import type { CaseFile } from '#domain/case-file.ts';
import type { Move, MoveInput } from '#domain/procedure.ts';
import type { Address } from '#domain/site.ts';
import { unspaced } from '#procedures/door/code.ts';
import { type Key, keys, type Service, services } from '#procedures/identity/single-sign-on/single-sign-on.facts.ts';
import type { SingleSignOnContext } from '#procedures/identity/single-sign-on/single-sign-on.machine.ts';

const contextOf = ({ caseFile }: { caseFile: CaseFile }) => caseFile.context as SingleSignOnContext;

const here = { signedIn: false, keepsAnswers: false } as const;

/** The page that goes with where the case stands, here, at the chosen account, or back at the portal. */
function pageOf(caseFile: CaseFile): Address {
  const { service, key } = contextOf({ caseFile });
  const state = typeof caseFile.value === 'string' ? caseFile.value : Object.keys(caseFile.value)[0];
  const back = { site: service || ('identity' as const), page: service ? '/sign-in' : '/' };
  switch (state) {
    case 'choosing':
      return { site: 'identity', page: '/choose' };
    case 'noOwnAccount':
      return { site: 'identity', page: '/no-account' };
    case 'atAccount':
    case 'accountLocked':
      return { site: key || 'identity', page: key ? '/single-sign-on' : '/choose' };
    case 'confirming':
      return { site: 'identity', page: '/confirm' };
    default:
      return back;
  }
}

/** "S'identifier avec Fougère", on the sign-in page of a portal. */
function knock(service: Service): Move {
  return {
    ...here,
    id: `knock-${service}`,
    site: service,
    page: '/sign-in',
    leadsTo: pageOf,
    event: () => ({ type: 'knock', service }),
    truth: (input) => (contextOf(input).opened.includes(service) ? undefined : {}),
  };
}

function choose(key: Key): Move {
  return {
    ...here,
    id: `choose-${key}`,
    page: '/choose',
    leadsTo: pageOf,
    event: () => ({ type: 'chooseAccount', key }),
    truth: ({ applicant }) => (applicant.accounts[key] ? {} : undefined),
  };
}

function signInAt(key: Key): Move {
  return {
    ...here,
    id: `signIn-${key}`,
    site: key,
    page: '/single-sign-on',
    form: `account-${key}`,
    leadsTo: pageOf,
    event: (input) => ({ type: 'signInThere', key, ...compare(input, key) }),
    truth: (input) => {
      const account = input.applicant.accounts[key];
      const isHere = contextOf(input).key === key;
      return account && isHere ? { identifier: account.identifier, password: account.password } : undefined;
    },
  };
}

function compare({ answers, applicant: { accounts } }: MoveInput, key: Key) {
  const typed = unspaced(answers.identifier);
  const account = accounts[key];
  const match = account !== undefined && typed === account.identifier && answers.password === account.password;
  const others = Object.entries(accounts).filter(([agency]) => agency !== key);
  return { match, otherAccount: others.some(([, other]) => other.identifier === typed) };
}

const chooseAnotherAt = (key: Key): Move => ({
  ...press('chooseAnother', '/single-sign-on'),
  id: `chooseAnother-${key}`,
  site: key,
  truth: (input) => (contextOf(input).key === key ? {} : undefined),
});

function press(event: string, page: string): Move {
  return { ...here, id: event, page, leadsTo: pageOf, event: () => ({ type: event }), truth: () => ({}) };
}

export const singleSignOnMoves: Move[] = [
  ...services.map(knock),
  ...keys.map(choose),
  { ...press('wantOwnAccount', '/choose'), truth: () => undefined },
  press('chooseAnother', '/no-account'),
  ...keys.map(signInAt),
  ...keys.map(chooseAnotherAt),
  { ...press('lookAtData', '/confirm'), truth: () => undefined },
  {
    ...press('confirm', '/confirm'),
    leadsTo: (caseFile) => ({ site: contextOf({ caseFile }).service || 'identity', page: '/account' }),
  },
  { ...press('decline', '/confirm'), truth: () => undefined },
];
