-- Safe defaults (docs/access-rules.md): the one place where they stand. A municipality overrides one by a row in organisation.setting, from a day and on a ground.
create table organisation.setting_default (
  key text primary key,
  value jsonb not null
);
insert into organisation.setting_default (key, value) values
  ('areas', '["learning", "health", "home", "leisure", "economy"]'),
  ('health-area', '"health"'),
  ('consent-age', '16'),
  ('adult-age', '18'),
  ('renewal-days-at-consent-age', '90'),
  ('guardian-areas-after-consent-age', '["home", "economy"]'),
  ('consent-months', '12'),
  ('days-to-consent', '30'),
  ('activation-code-days', '14'),
  ('sign-in-age', '13'),
  ('days-paused', '30'),
  ('content-days-after-closing', '90'),
  ('breach-report-hours', '72'),
  ('guide-feedback-days', '365'),
  ('discussion-kept-days', '365'),
  ('discussion-outcome-days', '56'),
  ('discussion-team-days', '7'),
  ('guide-review-months', '12'),
  ('listing-confirm-months', '6'),
  ('missed-word-days', '180'),
  ('wonder-days', '14'),
  ('report-days', '30'),
  ('report-channel', '"Laget"'),
  ('report-districts', '[]'),
  ('wonder-kept-days', '90');
alter table organisation.setting_default enable row level security;
alter table organisation.setting_default force row level security;
create policy everyone on organisation.setting_default for select using (true);
grant select on organisation.setting_default to laget_app, laget_keeper;

-- The administrator and the coordinator (row 15) set a rule that there is, in its own kind of value, from a day to come: who sees what is computed
-- ahead. Nobody changes or takes away a row.
create policy sets on organisation.setting for insert to laget_app
  with check (municipality_id = platform.municipality() and platform.role() in ('administrator', 'coordinator') and set_by = platform.person()
    and set_at = platform.now() and valid_from > platform.today()
    and exists (select from organisation.setting_default d where d.key = setting.key and jsonb_typeof(d.value) = jsonb_typeof(setting.value)));
grant insert on organisation.setting to laget_app;

create view organisation.access_facts_setting_default as select key, value from organisation.setting_default;
alter view organisation.access_facts_setting_default owner to laget_keeper;
