-- A command belongs to the account that gave it: nobody's id can stand in another's way or tell his answer.
alter table command drop constraint command_pkey;
alter table command add constraint command_pkey primary key (organisation_id, account_id, id);
