import type { CardBlock, CarouselBlock } from '@slack/types';
import { Element } from '../elements/element.tsx';
import { addressOf } from '../elements/image-element.tsx';
import { loose } from '../elements/spot.ts';
import { Text } from './text.tsx';
import { WideBox } from './wide-box.tsx';

export function Card({ block }: { block: CardBlock }) {
  const { hero_image, icon, title, subtitle, body, actions = [] } = block;
  return (
    <article className="card">
      {hero_image && <img className="card-hero" src={addressOf(hero_image)} alt={hero_image.alt_text} />}
      <div className="card-head">
        {icon && <img className="card-icon" src={addressOf(icon)} alt={icon.alt_text} />}
        <div>
          {title && (
            <div className="card-title">
              <Text of={title} />
            </div>
          )}
          {subtitle && <Text of={subtitle} />}
        </div>
      </div>
      {body && <Text of={body} />}
      {actions.length > 0 && (
        <div className="actions">
          {actions.map((button) => (
            <Element key={button.action_id} element={button} spot={loose(block.block_id)} />
          ))}
        </div>
      )}
    </article>
  );
}

export function Carousel({ block }: { block: CarouselBlock }) {
  return (
    <WideBox className="carousel" label="Cards">
      {block.elements.map((card) => (
        <Card key={card.block_id} block={card} />
      ))}
    </WideBox>
  );
}
