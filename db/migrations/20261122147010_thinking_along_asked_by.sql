-- Today asks who is waited for by whoever asked; without this it reads every thought of the foundation.
create index thinking_along_asked on thinking_along (organisation_id, asked_by);
