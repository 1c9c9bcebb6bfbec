import { kind, oneKindOf, oneOf } from './schema.ts';

// docs.slack.dev/reference/block-kit/blocks/card-block: the names that Slack has drawings for

const names =
  'archive book bookmark bot bug calendar caret-left caret-right check clipboard code comment compass copy cube ' +
  'download edit eye-closed eye-open flag folder gear globe heart help image info key lightbulb map mobile new-window ' +
  'pin plus refine refresh rocket save screen share sparkle star star-filled tag thumbs-down thumbs-up trash upload warning';

export const icon = oneKindOf({ icon: kind({ name: oneOf(...names.split(' ')) }) });
