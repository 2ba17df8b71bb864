-- What a client wants cannot always be learned. Then it is told how a picture of it was formed, apart from his own wish.
alter table decision add column wish_pictured text;
