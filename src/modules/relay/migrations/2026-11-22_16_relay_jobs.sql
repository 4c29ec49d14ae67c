insert into jobs.kind (name) values ('relay.settle-dated-changes'), ('relay.close-long-paused'), ('relay.wipe-unanswered-starts');
