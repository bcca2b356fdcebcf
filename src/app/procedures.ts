import type { Rules } from '#engine/case/step.ts';
import type { RuleBook } from '#engine/session/setting.ts';
import { employmentAccountCreation } from '#procedures/employment/account-creation/account-creation.procedure.ts';
import { employmentComplaint } from '#procedures/employment/complaint/complaint.procedure.ts';
import { employmentControl } from '#procedures/employment/control/control.procedure.ts';
import { falseAdviser } from '#procedures/employment/false-adviser/false-adviser.procedure.ts';
import { monthlyUpdate } from '#procedures/employment/monthly-update/monthly-update.procedure.ts';
import { employmentOverpayment } from '#procedures/employment/overpayment/overpayment.procedure.ts';
import { publicComputer } from '#procedures/employment/public-computer/public-computer.procedure.ts';
import { employmentSignIn } from '#procedures/employment/sign-in/sign-in.procedure.ts';
import { situationCertificate } from '#procedures/employment/situation-certificate/situation-certificate.procedure.ts';
import { supportingDocuments } from '#procedures/employment/supporting-documents/supporting-documents.procedure.ts';
import { familyAccountCreation } from '#procedures/family/account-creation/account-creation.procedure.ts';
import { changeOfSituation } from '#procedures/family/change-of-situation/change-of-situation.procedure.ts';
import { falseRefund } from '#procedures/family/false-refund/false-refund.procedure.ts';
import { housingAid } from '#procedures/family/housing-aid/housing-aid.procedure.ts';
import { familyOverpayment } from '#procedures/family/overpayment/overpayment.procedure.ts';
import { quarterlyDeclaration } from '#procedures/family/quarterly-declaration/quarterly-declaration.procedure.ts';
import { familySignIn } from '#procedures/family/sign-in/sign-in.procedure.ts';
import { falseAlert } from '#procedures/identity/false-alert/false-alert.procedure.ts';
import { singleSignOn } from '#procedures/identity/single-sign-on/single-sign-on.procedure.ts';
import { unusualConnection } from '#procedures/identity/unusual-connection/unusual-connection.procedure.ts';
import { taxAccountCreation } from '#procedures/tax/account-creation/account-creation.procedure.ts';
import { correction } from '#procedures/tax/correction/correction.procedure.ts';
import { incomeReturn } from '#procedures/tax/income-return/income-return.procedure.ts';
import { paymentDifficulty } from '#procedures/tax/payment-difficulty/payment-difficulty.procedure.ts';
import { taxSignIn } from '#procedures/tax/sign-in/sign-in.procedure.ts';

const all: Rules[] = [
  changeOfSituation,
  correction,
  employmentAccountCreation,
  employmentComplaint,
  employmentControl,
  employmentOverpayment,
  employmentSignIn,
  falseAdviser,
  falseAlert,
  falseRefund,
  familyAccountCreation,
  familyOverpayment,
  familySignIn,
  housingAid,
  incomeReturn,
  monthlyUpdate,
  paymentDifficulty,
  publicComputer,
  quarterlyDeclaration,
  singleSignOn,
  situationCertificate,
  supportingDocuments,
  taxAccountCreation,
  taxSignIn,
  unusualConnection,
];

/** Every procedure of Valfleury, by id. */
export const procedures: RuleBook = Object.fromEntries(all.map((procedure) => [procedure.id, procedure]));
