import type { ContainerBlock } from '@slack/types';
import type { ComponentType } from 'react';
import { type Json, listOf } from '../../json.ts';
import { Actions } from './actions.tsx';
import { Alert } from './alert.tsx';
import { Card, Carousel } from './card.tsx';
import { Container } from './container.tsx';
import { Context } from './context.tsx';
import { DataTable } from './data-table.tsx';
import { Header } from './header.tsx';
import { Image } from './image.tsx';
import { Input } from './input.tsx';
import { Markdown } from './markdown.tsx';
import { ReadOnly } from './read-only.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';
import { Unknown } from './unknown.tsx';
import { Video } from './video.tsx';

/** Blocks of any kind; what nobody can draw is shown as its JSON. */
export function Blocks({ blocks }: { blocks: Json[] }) {
  return blocks.map((block, i) => {
    const Drawing = drawings[String(block.type)];
    const key = String(block.block_id ?? i);
    if (!Drawing) return <Unknown key={key} what="block" json={block} />;
    return (
      <div className="block" key={key}>
        <Drawing block={block as never} />
      </div>
    );
  });
}

function Nested({ block }: { block: ContainerBlock }) {
  return (
    <Container block={block}>
      <Blocks blocks={listOf(block.child_blocks)} />
    </Container>
  );
}

const drawings: Record<string, ComponentType<{ block: never }>> = {
  section: Section,
  header: Header,
  context: Context,
  divider: () => <hr className="divider" />,
  image: Image,
  actions: Actions,
  context_actions: Actions,
  input: Input,
  alert: Alert,
  card: Card,
  carousel: Carousel,
  container: Nested,
  table: Table,
  data_table: DataTable,
  video: Video,
  rich_text: ReadOnly,
  markdown: Markdown,
  data_visualization: ReadOnly,
  plan: ReadOnly,
  task_card: ReadOnly,
};
