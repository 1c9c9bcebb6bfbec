import { flushCompileCache } from 'node:module';
import { startSpeakingBot } from './speaking-bot.ts';

// A process that is killed would leave nothing to the next one.
flushCompileCache();
const { bot, stop } = await startSpeakingBot(JSON.parse(process.argv[2]!));

// Looks often for what other processes have recorded, until whoever started it is gone.
const beating = setInterval(() => void bot.beat(), 20);
process.stdin.resume().on('end', () => {
  clearInterval(beating);
  void stop().then(() => process.exit());
});
process.stdout.write('ready\n');
