-- How a goal went, beside what the vote said; empty until its vote has closed and nothing is left open.
alter table goals add column outcome text check (outcome in ('nailed', 'scraped', 'failed'));
alter table goals add column outcome_voted text check (outcome_voted in ('nailed', 'scraped', 'failed'));
alter table goals add column outcome_how text check (outcome_how in ('voted', 'settled', 'corrected'));
alter table goals add column outcome_by text;
alter table goals add column outcome_reason text;
alter table goals add column outcome_at text;
