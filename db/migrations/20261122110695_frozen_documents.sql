-- A dossier that is frozen takes no document in, and none in it changes.
create trigger refuse_when_restricted before insert or update on document
  for each row execute function refuse_when_restricted('client_id');
