import {
  type AllMiddlewareArgs,
  App,
  type AppOptions,
  type BlockAction,
  type BlockElementAction,
  type SlackCommandMiddlewareArgs,
  type ViewClosedAction,
} from '@slack/bolt';
import { apologise } from './apology.ts';
import { readCommand } from './commands.ts';
import type {
  ButtonArgs,
  ClosingArgs,
  EarlyDeps,
  EarlyFeature,
  EventArgs,
  Feature,
  Handler,
  ShortcutArgs,
  SubmissionArgs,
} from './feature.ts';
import { helpMessage, notSetUpMessage, unknownWordMessage } from './help.ts';
import { mentionedPeople, readCommandText } from './slack/command-text.ts';
import { chosenValue } from './slack/form.ts';
import { type Asked, tell } from './slack/tell.ts';
import { type Commands, commandsOf, optionsOf, type Way, waysIn } from './ways-in.ts';

/** Bolt's options that matter here: how Slack reaches the bot, and as whom it answers. */
export type Connection = Required<Pick<AppOptions, 'receiver' | 'authorize' | 'clientOptions' | 'logger'>>;
export type Features = readonly (Feature | EarlyFeature)[];
type DepsNow = () => Promise<EarlyDeps>;

/** Every feature's ways in, attached to Bolt. `deps` are those of the workspace this bot is in. Not listening yet. */
export function createApp(connection: Connection, features: Features, deps: DepsNow): App {
  const app = new App({ ...connection, deferInitialization: true, convoStore: false, extendedErrorHandler: true });
  attachCommands(app, features, deps);
  attachForms(app, features, deps);
  attachPresses(app, features, deps);
  attachEvents(app, features, deps);
  app.error(async ({ error, logger }: { error: Error; logger: AllMiddlewareArgs['logger'] }) => {
    logger.error('outside any feature:', error);
  });
  return app;
}

function attachCommands(app: App, features: Features, deps: DepsNow): void {
  const commands = commandsOf(features);
  const first = new Set([...commands.keys()].map((name) => name.split(' ')[0]!));
  for (const command of first) {
    app.command(command, async (args) => {
      await args.ack();
      await enter(args, { beforeSetUp: true, run: (args, own) => answerCommand(commands, args, own) }, deps);
    });
  }
}

type Typed = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

async function answerCommand(commands: Commands, args: Typed, deps: EarlyDeps): Promise<void> {
  const known = {
    names: [...commands.keys()],
    takesText: (name: string) => commands.get(name)?.run.hint !== undefined,
  };
  const reading = readCommand(known, args.command.command, await typedText(args.command.text, deps));

  if (reading.kind === 'help') return tell(args, helpMessage(commands, reading.of));
  if (reading.kind === 'unknown') return tell(args, unknownWordMessage(reading));

  const { run, beforeSetUp } = commands.get(reading.name)!;
  await (deps.settings || beforeSetUp ? run.run({ ...args, text: reading.text }, deps) : tell(args, notSetUpMessage()));
}

async function typedText(text: string, { people }: EarlyDeps): Promise<string> {
  const mentioned = await people.getAll(mentionedPeople(text));
  return readCommandText(text, (id) => mentioned.get(id)?.name);
}

function attachForms(app: App, features: Features, deps: DepsNow): void {
  for (const [id, way] of waysIn<SubmissionArgs>(features, 'submissions')) {
    app.view(id, (args) => enter(refusable(args as SubmissionArgs), way, deps));
  }
  for (const [callback_id, way] of waysIn<ClosingArgs>(features, 'closings')) {
    app.view<ViewClosedAction>({ callback_id, type: 'view_closed' }, async (args) => {
      await args.ack();
      await enter(args, way, deps);
    });
  }
}

/** While a form waits for its answer, what broke is said beside its first field, so that nothing typed is lost. */
function refusable(args: SubmissionArgs): SubmissionArgs & Asked {
  let isAnswered = false;
  const ack: SubmissionArgs['ack'] = async (answer) => {
    isAnswered = true;
    await (answer ? args.ack(answer) : args.ack());
  };
  const refuse = async (sentence: string) => {
    const field = args.view.blocks.find((block) => block.type === 'input')?.block_id;
    if (isAnswered || !field) return false;
    await ack({ response_action: 'errors', errors: { [field]: sentence } });
    return true;
  };
  return { ...args, ack, refuse };
}

function attachPresses(app: App, features: Features, deps: DepsNow): void {
  for (const [id, way] of waysIn<ButtonArgs>(features, 'buttons')) {
    app.action<BlockAction<BlockElementAction>>(id, async (args) => {
      await args.ack();
      await enter({ ...args, value: chosenValue(args.action) }, way, deps);
    });
  }
  for (const [id, { run }] of optionsOf(features)) {
    app.options(id, async ({ ack, payload }) => ack({ options: await run(payload.value, await deps()) }));
  }
  for (const [id, way] of waysIn<ShortcutArgs>(features, 'shortcuts')) {
    app.shortcut(id, async (args) => {
      await args.ack();
      await enter(args as ShortcutArgs, way, deps);
    });
  }
}

function attachEvents(app: App, features: Features, deps: DepsNow): void {
  for (const [type, { run, beforeSetUp }] of waysIn<EventArgs>(features, 'events')) {
    app.event(type, async ({ event }) => {
      const own = await deps();
      if (own.settings || beforeSetUp) await run({ event: { ...event } }, own);
    });
  }
}

/** Runs a way in for whoever came by it; before set-up, only those that are open then. */
async function enter<Args extends Asked & Pick<AllMiddlewareArgs, 'logger'>>(
  args: Args,
  { run, beforeSetUp }: Way<Handler<Args, EarlyDeps>>,
  deps: DepsNow,
): Promise<void> {
  try {
    const own = await deps();
    await (own.settings || beforeSetUp ? run(args, own) : tell(args, notSetUpMessage()));
  } catch (error) {
    await apologise(args, error, args.logger);
  }
}
