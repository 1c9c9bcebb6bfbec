import type { ViewOutput } from '@slack/bolt';

type Body = Record<string, unknown>;

/** What the sample bot was sent, oldest first. */
export class Heard {
  readonly all: { what: string; body: Body }[] = [];

  add(what: string, body: object): void {
    this.all.push({ what, body: body as Body });
  }

  get kinds(): string[] {
    return this.all.map(({ what }) => what);
  }

  get actions(): Body[] {
    return this.all.filter(({ what }) => what === 'action').flatMap(({ body }) => body.actions as Body[]);
  }

  get pressed(): unknown[] {
    return this.actions.map(({ action_id }) => action_id);
  }

  /** The values of the last submission, by block: here each block has one element of its own name. */
  get submitted(): Record<string, unknown> {
    const body = this.all.findLast(({ what }) => what === 'submission')?.body as { view: ViewOutput } | undefined;
    const blocks = Object.entries(body?.view.state.values ?? {});
    return Object.fromEntries(blocks.map(([block, values]) => [block, values[block]]));
  }
}
