-- A coordinator who asks for one kind of contact finds also the rare ones at once.
create index contact_kind on contact (organisation_id, kind, occurred_on desc, id desc);
