select jobs.know(name) from unnest(array['relay.settle-dated-changes', 'relay.close-long-paused', 'relay.wipe-unanswered-starts',
  'relay.publish-figures']) name;
