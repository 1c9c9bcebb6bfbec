import type { ViewValues } from '../desk-api.ts';
import type { Json } from '../json.ts';

/** A modal that is open, or a person's App Home. */
export interface OpenView {
  id: string;
  hash: string;
  owner: string;
  /** As the bot sent it, ids filled in. */
  view: Json;
  rootId: string;
  previousId: string | null;
  /** What was typed and picked so far. */
  values: ViewValues;
  errors: Record<string, string>;
  /** Where the person was when it opened. */
  conversation: string | null;
}

/** Every person's modals, bottom to top, and every person's Home. */
export class Views {
  readonly #modals = new Map<string, OpenView[]>();
  readonly #homes = new Map<string, OpenView>();

  modalsOf(owner: string): OpenView[] {
    return this.#modals.get(owner) ?? [];
  }

  setModals(owner: string, modals: OpenView[]): void {
    this.#modals.set(owner, modals);
  }

  homeOf(owner: string): OpenView | undefined {
    return this.#homes.get(owner);
  }

  setHome(view: OpenView): void {
    this.#homes.set(view.owner, view);
  }

  find(matches: (view: OpenView) => boolean): OpenView | undefined {
    return this.#all().find(matches);
  }

  #all(): OpenView[] {
    return [...[...this.#modals.values()].flat(), ...this.#homes.values()];
  }
}
