"""Every command of the screens, by what it is about."""
