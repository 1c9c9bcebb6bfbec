import { enableCompileCache } from 'node:module';

enableCompileCache();
const { startSpeakingBot } = await import('./speaking-bot.ts');
const { bot, stop } = await startSpeakingBot(JSON.parse(process.argv[2]!));

// Looks often for what other processes have recorded, until whoever started it is gone.
const beating = setInterval(() => void bot.beat(), 20);
process.stdin.resume().on('end', () => {
  clearInterval(beating);
  void stop().then(() => process.exit());
});
process.stdout.write('ready\n');
