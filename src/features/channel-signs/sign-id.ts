import type { HeroSign, SignKind } from '../../domain/hero-sign.ts';

type Named = Pick<HeroSign, 'rota' | 'kind'>;

/** Names a sign, as an announcement's subject or a button's value. */
export const signId = ({ rota, kind }: Named): string => `${rota}/${kind}`;

export function readSignId(id: string): Named {
  const cut = id.lastIndexOf('/');
  return { rota: id.slice(0, cut), kind: id.slice(cut + 1) as SignKind };
}
