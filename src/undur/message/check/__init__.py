"""The checker that knows the appointment."""
