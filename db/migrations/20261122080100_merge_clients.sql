-- A client who was registered twice: the parts of his visits move to the registration that stays. What
-- was heard, agreed and corrected in them moves along, though nobody may change it otherwise. Facts stay
-- with the registration they were told of; the history reads both.
alter table expression
  drop constraint expression_organisation_id_contact_id_client_id_fkey,
  add foreign key (organisation_id, contact_id, client_id) references contact_client on update cascade;
alter table follow_up
  drop constraint follow_up_organisation_id_contact_id_client_id_fkey,
  add foreign key (organisation_id, contact_id, client_id) references contact_client on update cascade;
alter table contact_correction
  drop constraint contact_correction_organisation_id_contact_id_client_id_fkey,
  add foreign key (organisation_id, contact_id, client_id) references contact_client on update cascade;
grant update (client_id) on starter_answer to naast_app;
create index client_merged_into on client (organisation_id, merged_into_id) where merged_into_id is not null;
