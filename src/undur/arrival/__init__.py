"""What an invitation does to the plan: the interview that it is about, what becomes of it, and what there is to say beforehand."""
