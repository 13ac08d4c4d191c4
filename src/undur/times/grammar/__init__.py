"""What people type about a time, taken apart. Nothing is concluded here."""
