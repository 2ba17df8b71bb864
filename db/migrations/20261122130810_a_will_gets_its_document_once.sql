-- A scan often comes in later than the paper was told of. The document may be named once, where none was; after that
-- a will keeps it, as it keeps its words.
grant update (document_id) on living_will to naast_app;
create function refuse_other_document() returns trigger language plpgsql as $$
begin
  if current_user not in ('naast_load', 'naast_destroy')
     and old.document_id is not null and new.document_id is distinct from old.document_id then
    raise exception 'a living will keeps its document';
  end if;
  return new;
end $$;
create trigger refuse_other_document before update of document_id on living_will
  for each row execute function refuse_other_document();
