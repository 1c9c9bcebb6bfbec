import { after, ana, byCommand, type Form, inModalOf, zoe } from './form.ts';

const rota = byCommand('/hero rota');

/** Ana's turn as support hero is just over, Ben's has begun. */
export const formsOfRotas: readonly Form[] = [
  { form: 'order-rota', by: ana, open: rota, answers: { 'Length of a turn': '2 weeks' } },
  { form: 'save-rota', by: ana, open: after(rota, { 'Length of a turn': '2 weeks' }), answers: {} },
  { form: 'save-rota-settings', by: ana, open: byCommand('/hero settings'), answers: { Until: '16:00' } },
  { form: 'end-rota', by: ana, open: inModalOf('/hero rota', 'End this rota'), answers: {} },
  { form: 'send-cover-request', by: zoe, open: byCommand('/hero cover'), answers: {} },
  {
    ...{ form: 'send-swap-request', by: zoe, open: byCommand('/hero swap') },
    answers: { 'In exchange for': 'Ana Lopez · Mon 21 – Fri 25 Dec · Support' },
  },
  {
    ...{ form: 'save-hand-over-note', by: ana, answers: { 'How heavy was it?': 'Heavy' }, isTheirsAnywhere: true },
    open: (person) => person.press('Write the note', { in: 'direct', near: 'is over. Thank you!' }),
  },
  {
    ...{ form: 'save-follow-ups', by: ana, answers: { 'Tue 8 Dec': 'All of it' }, isTheirsAnywhere: true },
    open: (person) => person.press('Follow-up days', { in: 'direct' }),
  },
];
