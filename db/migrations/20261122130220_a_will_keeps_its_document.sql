-- What a living will names is never edited, its document neither: a better paper comes in as another living will.
revoke update (document_id) on living_will from naast_app;
