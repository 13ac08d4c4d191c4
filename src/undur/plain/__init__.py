"""The same flow as the screens, as questions and answers on a plain terminal: for screen readers and small windows."""
