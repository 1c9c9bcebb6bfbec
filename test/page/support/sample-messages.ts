/** Messages that between them hold every kind of block a message can. */
export const sampleMessages: { text: string; blocks: object[] }[] = [
  {
    text: 'The retro of sprint 42',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: ':dart: Sprint 42: how it went' } },
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          text: '*Nailed:* Ship the importer, by <@UBEN> in <#CGENERAL>\n_Scraped:_ Halve the build time ~twice~\n`make it fast` and <https://example.com/rfc?a=1&amp;b=2|the RFC>, meeting <!date^1793800800^{date_short_pretty} at {time}|Wed 4 Nov 15:00 UTC>',
        },
        accessory: { type: 'button', action_id: 'details', text: { type: 'plain_text', text: 'Details' }, value: '42' },
      },
      {
        type: 'section',
        fields: [
          { type: 'mrkdwn', text: '*Days left*\n4 of 10' },
          { type: 'mrkdwn', text: '*Support hero*\n<@UCAT> until Friday' },
        ],
      },
      { type: 'divider' },
      {
        type: 'actions',
        block_id: 'votes',
        elements: [
          {
            type: 'button',
            action_id: 'nailed',
            style: 'primary',
            text: { type: 'plain_text', text: 'Nailed it :tada:' },
          },
          { type: 'button', action_id: 'scraped', text: { type: 'plain_text', text: 'Scraped' } },
          {
            type: 'button',
            action_id: 'drop',
            style: 'danger',
            text: { type: 'plain_text', text: 'Drop it' },
            confirm: {
              title: { type: 'plain_text', text: 'Drop this goal?' },
              text: { type: 'mrkdwn', text: 'Its owner is told. *You can undo it.*' },
              confirm: { type: 'plain_text', text: 'Drop it' },
              deny: { type: 'plain_text', text: 'Keep it' },
              style: 'danger',
            },
          },
          { type: 'users_select', action_id: 'owner', placeholder: { type: 'plain_text', text: 'Owner' } },
          {
            type: 'overflow',
            action_id: 'more',
            options: [
              { text: { type: 'plain_text', text: 'Edit' }, value: 'edit' },
              { text: { type: 'plain_text', text: 'Object to it' }, value: 'object' },
            ],
          },
        ],
      },
      { type: 'context', elements: [{ type: 'mrkdwn', text: 'Votes close at 16:00 · *3 of 5* have voted' }] },
    ],
  },
  {
    text: 'Typed text',
    blocks: [
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          text: 'Escaped: &lt;!channel&gt; &lt;@UBEN&gt; &amp;lt; and 10:30:45 stay letters\n&gt; a quote\n&gt; of two lines\n```const goal = "one";\nship(goal);```\nAnd https://example.com/bare is a link.',
        },
      },
      { type: 'section', text: { type: 'plain_text', text: 'Plain *stars* <!here> stay, :rocket: flies' } },
    ],
  },
  {
    text: 'Rich text',
    blocks: [
      {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'A list: ', style: { bold: true } }] },
          {
            type: 'rich_text_list',
            style: 'ordered',
            elements: [
              { type: 'rich_text_section', elements: [{ type: 'text', text: 'first' }] },
              { type: 'rich_text_section', elements: [{ type: 'user', user_id: 'UANA' }] },
              { type: 'rich_text_section', elements: [{ type: 'emoji', name: 'palm_tree' }] },
            ],
          },
          { type: 'rich_text_quote', elements: [{ type: 'text', text: 'Said someone' }] },
        ],
      },
      {
        type: 'table',
        column_settings: [{ align: 'left' }, { align: 'right' }],
        rows: [
          ['Team <!channel>', 'Nailed', 'Scraped', 'Failed', 'What we learned from all of that'],
          ['Growth', '2', '1', '0', 'Start with the smallest thing that could be wrong'],
        ].map((row) => row.map((text) => ({ type: 'raw_text', text }))),
      },
    ],
  },
  {
    text: 'Numbers',
    blocks: [
      {
        type: 'data_table',
        caption: 'Goals by team',
        page_size: 3,
        row_header_column_index: 0,
        rows: [
          [
            { type: 'raw_text', text: 'Team' },
            { type: 'raw_text', text: 'Goals' },
          ],
          ...[9, 10, 2, 31].map((goals, i) => [
            { type: 'raw_text', text: `Team ${i + 1}` },
            { type: 'raw_number', value: goals, text: String(goals) },
          ]),
        ],
      },
      {
        type: 'data_visualization',
        title: 'Outcomes',
        chart: {
          type: 'bar',
          series: [
            {
              name: 'Nailed',
              data: [
                { label: '40', value: 3 },
                { label: '41', value: 2 },
              ],
            },
            {
              name: 'Failed',
              data: [
                { label: '40', value: 1 },
                { label: '41', value: 2 },
              ],
            },
          ],
          axis_config: { categories: ['40', '41'], x_label: 'Sprint', y_label: 'Goals' },
        },
      },
    ],
  },
  {
    text: 'Boxes',
    blocks: [
      {
        type: 'container',
        title: { type: 'plain_text', text: 'What happened' },
        is_collapsible: true,
        child_blocks: [{ type: 'section', text: { type: 'mrkdwn', text: 'Inside the container' } }],
      },
      {
        type: 'card',
        title: { type: 'mrkdwn', text: 'A card' },
        subtitle: { type: 'mrkdwn', text: 'with a subtitle' },
        body: { type: 'mrkdwn', text: 'and a body' },
        actions: [{ type: 'button', action_id: 'open', text: { type: 'plain_text', text: 'Open' } }],
      },
      { type: 'markdown', text: '## Markdown\n\n- [x] done\n- [ ] not done' },
      { type: 'file', source: 'remote', external_id: 'a-file-elsewhere' },
    ],
  },
];
