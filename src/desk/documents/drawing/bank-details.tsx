import { bankAccountOf } from '#desk/documents/drawing/bank-account.ts';
import { Box, FADED, Ink, Labelled, Lines, Rule } from '#desk/documents/drawing/ink.tsx';
import { inWords } from '#desk/documents/drawing/print-format.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';

const TEAL = '#13626b';

export function BankDetails({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { bank, branch, account, key, iban, bic } = bankAccountOf(persona);
  return (
    <g>
      <Letterhead />
      <Ink x={70} y={310} size={38} bold color={TEAL}>
        Relevé d’identité bancaire
      </Ink>
      <Ink x={70} y={346} size={19} color={FADED}>
        Ce relevé est à remettre, sur leur demande, à ceux qui vous versent ou vous demandent de l’argent.
      </Ink>
      <Ink x={70} y={424} size={16} color={FADED}>
        Titulaire du compte
      </Ink>
      <Lines
        x={70}
        y={456}
        size={22}
        leading={32}
        lines={[paper.holder, persona.address.street, persona.address.town]}
      />
      <Ink x={590} y={424} size={16} color={FADED}>
        Domiciliation
      </Ink>
      <Lines x={590} y={456} size={22} leading={32} lines={['Banque de la Lirette', 'Agence du Marché', 'Valfleury']} />
      <Box x={70} y={574} width={860} height={118} line="#9aa0a6" />
      <Labelled x={96} y={616} label="Code banque" size={24}>
        {bank}
      </Labelled>
      <Labelled x={300} y={616} label="Code guichet" size={24}>
        {branch}
      </Labelled>
      <Labelled x={504} y={616} label="N° de compte" size={24}>
        {account}
      </Labelled>
      <Labelled x={800} y={616} label="Clé RIB" size={24}>
        {key}
      </Labelled>
      <Box x={70} y={722} width={860} height={204} fill="#e6f1f1" line={TEAL} />
      <Ink x={96} y={764} size={16} color={FADED}>
        IBAN, numéro international du compte
      </Ink>
      <Ink x={96} y={808} size={33} bold spacing={1}>
        {iban}
      </Ink>
      <Ink x={96} y={858} size={16} color={FADED}>
        BIC, code international de la banque
      </Ink>
      <Ink x={96} y={896} size={28} bold spacing={1}>
        {bic}
      </Ink>
      <Slip paper={paper} persona={persona} />
    </g>
  );
}

function Letterhead() {
  return (
    <g>
      <Box x={0} y={0} width={1000} height={20} fill={TEAL} />
      <circle cx={104} cy={122} r={34} fill={TEAL} />
      <path d="M82 122c12-16 22 14 44-2M82 136c12-16 22 14 44-2" fill="none" stroke="#ffffff" strokeWidth={5} />
      <Ink x={158} y={120} size={30} bold color={TEAL}>
        Banque de la Lirette
      </Ink>
      <Ink x={158} y={150} size={17} color={FADED}>
        1, place du Marché, 99 999 Valfleury-sur-Lirette
      </Ink>
      <Rule x={70} y={206} width={860} />
    </g>
  );
}

/** Most banks print the details twice, so that one half can be cut off and given away. */
function Slip({ paper, persona }: { paper: Paper; persona: Persona }) {
  const { iban, bic } = bankAccountOf(persona);
  return (
    <g>
      <Rule x={0} y={1010} width={1000} dashed />
      <Ink x={70} y={1066} size={20} bold color={TEAL}>
        Relevé d’identité bancaire, partie à détacher
      </Ink>
      <Labelled x={70} y={1106} label="Titulaire" size={20}>
        {paper.holder}
      </Labelled>
      <Labelled x={70} y={1172} label="IBAN" size={20}>
        {iban}
      </Labelled>
      <Labelled x={620} y={1172} label="BIC" size={20}>
        {bic}
      </Labelled>
      <Ink x={70} y={1272} size={16} color={FADED}>
        {`Document édité le ${inWords(paper.issuedOn)}.`}
      </Ink>
    </g>
  );
}
