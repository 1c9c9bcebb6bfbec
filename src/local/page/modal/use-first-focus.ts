import { type RefObject, useEffect } from 'react';

const field = ':is(input, textarea)';

/** Puts the focus where a person goes on: at each step in the field the bot asks for or the first, after a refusal in the first wrong one. */
export function useFirstFocus(form: RefObject<HTMLElement | null>, step: string | null, refusals: number) {
  useEffect(() => {
    if (step === null) return;
    const body = form.current?.querySelector('.modal-body');
    body?.scrollTo({ top: 0 });
    const asked = body?.querySelector<HTMLElement>('[data-focus-on-load="true"]');
    (asked ?? body?.querySelector<HTMLElement>(field))?.focus();
  }, [form, step]);

  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>(`[data-invalid="true"] ${field}`)?.focus();
  }, [form, refusals]);
}
