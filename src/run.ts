import { readConfig, readDatabase } from './config.ts';
import { faultsOf } from './faults.ts';
import { backUp, restore } from './store/index.ts';
import { writeReport } from './write-report.ts';

/** Does what the command line says: nothing starts the bot, `backup FILE` and `restore FILE` care for its database, `report FILE` tells what is in it. */
export async function run(words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await carryOut(words, env);
  } catch (error) {
    const faults = faultsOf(error);
    if (!faults) throw error;
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    process.exit(1);
  }
}

async function carryOut([word, file]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  if (word === 'backup' && file) {
    await backUp(readDatabase(env), file);
    say(`The database is copied to ${file}.`);
  } else if (word === 'restore' && file) {
    await restore(readDatabase(env), file);
    say(`The database is what ${file} holds; the one before is kept beside it, ending in .before-restore.`);
  } else if (word === 'report' && file) {
    await writeReport(readDatabase(env), file);
    say(`The report is in ${file}: open it in a browser.`);
  } else if (word === undefined) {
    await start(env);
  } else {
    say('Use: npm start, or npm run with backup, restore or report, and -- FILE.');
    process.exitCode = 1;
  }
}

async function start(env: NodeJS.ProcessEnv): Promise<void> {
  const config = readConfig(env);
  for (const note of config.notes) say(note);
  const running = await (config.kind === 'slack'
    ? (await import('./start-in-slack.ts')).startInSlack(config)
    : (await import('./start-locally.ts')).startLocally(config));
  say(running.greeting);
  stopOnSignal(running.stop);
}

/** The first signal stops in order, a second one at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  const stopping = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    stop().then(
      () => process.exit(0),
      (error) => {
        process.stderr.write(`The bot did not stop in order: ${error}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stopping).on('SIGINT', stopping);
}

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
