"""Invitations in, messages out."""
