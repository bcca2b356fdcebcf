import type { Explanation } from '#domain/explanation.ts';

/** Every state the applicant lives through at a door; the transient checks belong to what follows them. */
type DoorState =
  | 'signedOut'
  | 'credentialsRefused'
  | 'codeSent'
  | 'codeSent.waitingForCode'
  | 'codeSent.codeRefused'
  | 'codeExpired'
  | 'locked'
  | 'signedIn'
  | 'signedIn.active'
  | 'signedIn.warned'
  | 'sessionExpired'
  | 'identifierSent'
  | 'askedInVain'
  | 'passwordLinkSent'
  | 'passwordLinkExpired'
  | 'choosingPassword'
  | 'passwordChanged'
  | 'postalCodeOnItsWay'
  | 'postalCodeReceived'
  | 'postalCodeReceived.waitingForCode'
  | 'postalCodeReceived.codeRefused'
  | 'emailChanged';

const typed = (what: string) => ({ what, from: 'form' }) as const;
const known = (what: string) => ({ what, from: 'account' }) as const;

/** What is behind each state of a door; `checked` says when and where it was verified for this agency. */
export function doorExplanations(checked: Pick<Explanation, 'asOf' | 'source'>): Record<DoorState, Explanation> {
  const explain = (who: Explanation['who'], truth: Explanation['truth'], data: Explanation['data'] = []) => {
    return { who, truth, data, ...checked };
  };
  return {
    signedOut: explain('applicant', 'simplified'),
    credentialsRefused: explain('automatic-check', 'simplified', [typed('identifier'), typed('password')]),
    codeSent: explain('automatic-check', 'as-in-reality', [known('email')]),
    'codeSent.waitingForCode': explain('applicant', 'as-in-reality', [{ what: 'code', from: 'mailbox' }]),
    'codeSent.codeRefused': explain('automatic-check', 'simplified', [typed('code')]),
    codeExpired: explain('calendar', 'as-in-reality', [known('code')]),
    locked: explain('automatic-check', 'invented', [known('attempts')]),
    signedIn: explain('automatic-check', 'simplified', [typed('identifier'), typed('code')]),
    'signedIn.active': explain('device', 'simplified', [{ what: 'session-cookie', from: 'device' }]),
    'signedIn.warned': explain('calendar', 'invented', [{ what: 'session-cookie', from: 'device' }]),
    sessionExpired: explain('calendar', 'simplified', [{ what: 'session-cookie', from: 'device' }]),
    identifierSent: explain('automatic-check', 'simplified', [typed('civil-status'), known('email')]),
    askedInVain: explain('automatic-check', 'simplified', [typed('civil-status')]),
    passwordLinkSent: explain('automatic-check', 'simplified', [typed('identifier'), known('email')]),
    passwordLinkExpired: explain('calendar', 'simplified', [known('password-link')]),
    choosingPassword: explain('applicant', 'simplified', [{ what: 'password-link', from: 'mailbox' }]),
    passwordChanged: explain('automatic-check', 'simplified', [typed('password')]),
    postalCodeOnItsWay: explain('agent', 'invented', [typed('civil-status'), known('postal-address')]),
    postalCodeReceived: explain('agent', 'invented', [known('postal-address')]),
    'postalCodeReceived.waitingForCode': explain('applicant', 'invented', [{ what: 'code', from: 'letterbox' }]),
    'postalCodeReceived.codeRefused': explain('automatic-check', 'invented', [typed('code')]),
    emailChanged: explain('automatic-check', 'simplified', [typed('email')]),
  };
}
