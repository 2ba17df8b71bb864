-- Whom a question to think along is asked of belongs to a dossier too: a frozen one takes nobody more.
create trigger refuse_when_restricted before insert on thinking_along_reader
  for each row execute function refuse_when_restricted('thinking_along_id');
