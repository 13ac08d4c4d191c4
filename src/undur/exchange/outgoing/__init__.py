"""Messages out: links, mail drafts, calendar answers, codes for the phone, files."""
