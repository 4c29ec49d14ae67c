insert into jobs.kind (name) values ('audit.seal');
