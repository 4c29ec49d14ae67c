select jobs.know('audit.seal');
