import type { ButtonArgs, EarlyDeps, EarlyFeature, Feature, Handler } from '../../feature.ts';
import {
  homePlaceModal,
  readHome,
  readHomePlace,
  showHomePlace,
  turnHomeBack,
  turnHomeOn,
} from '../../shared/home-page.ts';
import { redraw, show } from '../../slack/tell.ts';

/** All of a place of App Home for which there is not room enough there. */
export const home = (others: readonly (Feature | EarlyFeature)[]): EarlyFeature => {
  const showPlace: Handler<ButtonArgs, EarlyDeps> = async (args, deps) => {
    const { place, page } = readHomePlace(args.value);
    const visitor = await deps.people.get(args.body.user.id);
    const modal = homePlaceModal(place, await readHome(visitor, others, deps), page);
    const { view } = args.body;
    await (view?.type === 'modal' ? redraw(args, view.id, modal) : show(args, modal));
  };
  return {
    beforeSetUp: true,
    buttons: { [showHomePlace]: showPlace, [turnHomeBack]: showPlace, [turnHomeOn]: showPlace },
  };
};
