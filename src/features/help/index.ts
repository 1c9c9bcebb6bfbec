import { wholeProduct } from '../../commands.ts';
import type { EarlyFeature, Feature } from '../../feature.ts';
import { helpMessage } from '../../help.ts';
import { commandsOf } from '../../ways-in.ts';

/** The end of everybody's Home: what the other features answer to. */
export const help = (others: readonly (Feature | EarlyFeature)[]): EarlyFeature => {
  const { blocks } = helpMessage(commandsOf(others), wholeProduct);
  return { beforeSetUp: true, home: async () => ({ help: blocks }) };
};
