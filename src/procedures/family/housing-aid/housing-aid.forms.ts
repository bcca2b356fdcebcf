import type { Field, Form, TextFormat } from '#domain/form.ts';

const yesOrNo = (id: string): Field => ({ id, kind: 'radios', options: ['yes', 'no'] });
const amount = (id: string, optional = false): Field => ({
  id,
  kind: 'amount',
  max: 1_000_000,
  ...(optional ? { optional } : {}),
});
const text = (id: string, maxLength: number, format?: TextFormat): Field => ({
  id,
  kind: 'text',
  maxLength,
  autocomplete: 'off',
  ...(format && { format }),
});
const YES = (field: string) => ({ field, is: 'yes' });

/** Everybody but an individual has a company number. */
const NUMBERED = ['agency', 'company', 'social', 'other'];

const household: Field[] = [yesOrNo('couple')];
const sharing: Field[] = [
  yesOrNo('sharing'),
  { id: 'sharers', kind: 'whole-number', min: 1, max: 9, showWhen: YES('sharing') },
];
const children: Field = { id: 'children', kind: 'whole-number', min: 0, max: 9 };
const rent: Field[] = [amount('rent'), amount('charges')];

/** The seventh section of the request is the page on which the answers are checked, with the declaration on honour. */
export const housingForms: Record<string, Form> = {
  estimate: {
    id: 'estimate',
    intro: false,
    check: false,
    pages: [
      { id: 'couple', fields: household },
      { id: 'children', fields: [children] },
      { id: 'sharing', fields: sharing },
      { id: 'rent', fields: [amount('rent')] },
      { id: 'income', fields: [yesOrNo('working'), amount('income')] },
      { id: 'town', fields: [text('town', 80)] },
    ],
  },
  request: {
    id: 'request',
    intro: true,
    check: true,
    pages: [
      {
        id: 'nationality',
        section: 'situation',
        fields: [{ id: 'nationality', kind: 'radios', options: ['french', 'european', 'other'] }],
      },
      {
        id: 'couple',
        section: 'situation',
        fields: [...household, { id: 'couple-since', kind: 'date', showWhen: YES('couple') }],
      },
      { id: 'children', section: 'situation', fields: [children] },
      { id: 'address', section: 'home', fields: [text('street', 120), text('town', 80)] },
      { id: 'since', section: 'home', fields: [{ id: 'since', kind: 'date' }] },
      {
        id: 'home-kind',
        section: 'home',
        fields: [{ id: 'home-kind', kind: 'radios', options: ['empty', 'furnished', 'residence', 'hostel'] }],
      },
      { id: 'main-home', section: 'home', fields: [yesOrNo('main-home')] },
      { id: 'sharing', section: 'home', fields: sharing },
      {
        id: 'surface',
        section: 'home',
        fields: [{ id: 'surface', kind: 'whole-number', min: 1, max: 500 }, yesOrNo('decent')],
      },
      {
        id: 'landlord',
        section: 'landlord',
        fields: [
          { id: 'landlord', kind: 'radios', options: ['individual', 'agency', 'company', 'social', 'other'] },
          { id: 'siret', kind: 'code', length: 14, showWhen: { field: 'landlord', is: NUMBERED } },
        ],
      },
      { id: 'landlord-in-france', section: 'landlord', fields: [yesOrNo('landlord-in-france')] },
      {
        id: 'landlord-address',
        section: 'landlord',
        fields: [
          text('landlord-name', 80),
          text('landlord-street', 120),
          text('landlord-town', 80),
          text('landlord-phone', 20, 'phone'),
        ],
      },
      { id: 'family', section: 'landlord', fields: [yesOrNo('family')] },
      { id: 'rent', section: 'rent', fields: rent },
      { id: 'rent-paid', section: 'rent', fields: [yesOrNo('rent-paid')] },
      { id: 'direct', section: 'rent', fields: [yesOrNo('direct')] },
      {
        id: 'work',
        section: 'income',
        fields: [
          {
            id: 'work',
            kind: 'radios',
            options: ['employee', 'job-seeker', 'self-employed', 'student', 'retired', 'none'],
          },
        ],
      },
      { id: 'other-income', section: 'income', fields: [yesOrNo('other-income')] },
      {
        id: 'amounts',
        section: 'income',
        showWhen: YES('other-income'),
        fields: ['alimony', 'self-employed', 'abroad', 'real-expenses', 'guardianship'].map((id) => amount(id, true)),
      },
      { id: 'bank', section: 'bank', fields: [text('iban', 34, 'iban'), text('holder', 80)] },
    ],
  },
  certificate: {
    id: 'certificate',
    intro: false,
    check: false,
    pages: [
      { id: 'since', fields: [{ id: 'since', kind: 'date' }] },
      { id: 'rent', fields: rent },
      { id: 'rent-paid', fields: [yesOrNo('rent-paid')] },
    ],
  },
  leaving: {
    id: 'leaving',
    intro: false,
    check: false,
    pages: [{ id: 'left-on', fields: [{ id: 'left-on', kind: 'date' }] }],
  },
};
