import { ConfigFaults, readConfig, readDatabase } from './config.ts';
import { faultsOf } from './faults.ts';
import { exportData, importData } from './move-data.ts';
import { backUp, restore } from './store/index.ts';
import { writeReport } from './write-report.ts';

/** Does what the command line says: nothing starts the bot, `--empty` in a local workspace that nobody has set up; `backup`, `restore`, `export` and `import` FILE care for its database, `report` FILE tells what is in it. */
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

/** What each word does with the database and a file, none of which needs Slack. */
const deeds: Record<string, (database: string, file: string) => Promise<void>> = {
  async backup(database, file) {
    await backUp(database, file);
    say(`The database is copied to ${file}.`);
  },
  async restore(database, file) {
    const kept = await restore(database, file);
    say(`The database is what ${file} holds${kept === null ? '.' : `; the one before is kept as ${kept}.`}`);
  },
  export: (database, file) => exportData(database, file, say),
  import: (database, file) => importData(database, file, say),
  async report(database, file) {
    await writeReport(database, file);
    say(`The report is in ${file}: open it in a browser.`);
  },
};

const empty = '--empty';

async function carryOut([word, file]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const deed = word === undefined ? undefined : deeds[word];
  if (deed && file) {
    await deed(readDatabase(env), file);
  } else if (word === undefined || word === empty) {
    await start(env, word === empty);
  } else {
    say(
      'Use: npm start, npm start -- --empty, or npm run with backup, restore, export, import or report, and -- FILE.',
    );
    process.exitCode = 1;
  }
}

async function start(env: NodeJS.ProcessEnv, isEmpty: boolean): Promise<void> {
  const config = readConfig(env);
  if (isEmpty && config.kind === 'slack')
    throw new ConfigFaults([`${empty} is for the local workspace, which opens without Slack's credentials.`]);
  for (const note of config.notes) say(note);
  const running = await (config.kind === 'slack'
    ? (await import('./start-in-slack.ts')).startInSlack(config)
    : (await import('./start-locally.ts')).startLocally(config, isEmpty));
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
