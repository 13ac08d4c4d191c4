"""English: what is said about the plan file."""

from __future__ import annotations

from undur.words.storage import BackupWords, Causes, HowMuch, MendingWords, StorageWords, Whys


def _fault(field: str, value: str, expected: str, line: int | None) -> str:
    where = field if line is None else f"line {line}, {field}"
    return f"{where} is missing (write {expected})" if not value else f"{where} = {value} (allowed: {expected})"


def _needs_repair(table: str, name: str, faults: str) -> str:
    if table == "interview":
        return f"{name or 'An interview'} needs repair in the file: {faults}. It is kept as it is until then."
    return f"[{table}] holds something that Undur can't use: {faults}. It is kept; the default applies until then."


def _named(companies: tuple[str, ...]) -> str:
    return ", ".join(companies[:3]) + (f" and {len(companies) - 3} more" if len(companies) > 3 else "")


def _came_in(companies: tuple[str, ...]) -> str:
    return f"Another program changed the file; taken in: {_named(companies) or 'its settings'}."


BACKUPS = BackupWords(
    title="Earlier versions: Enter restores, and ⟨undo⟩ takes that back",
    version=lambda when, interviews: (
        f"{when} · can't be read"
        if interviews is None
        else f"{when} · {interviews} interview{'' if interviews == 1 else 's'}"
    ),
    size=lambda size: f"{-(-size // 1000)} kB",
    same="The same as now.",
    back=lambda companies: f"Would come back: {_named(companies)}.",
    gone=lambda companies: f"Would be gone: {_named(companies)}.",
    other=lambda companies: f"Different there: {_named(companies)}.",
    settings="Settings are different there.",
    none="There are no earlier versions yet.",
    no_such=lambda number, count: (
        f"There is no earlier version {number}; there are {count}, see undur backup list."
        if count
        else "There are no earlier versions yet."
    ),
    restored=lambda when: f"Restored: the version of {when}.",
    undo_hint="The version that was there is number 1 now; undur backup restore brings it back.",
)


MENDING = MendingWords(
    restore=lambda version: (
        f"open the last good version ({version}); the broken file is kept among the earlier versions"
    ),
    edit=lambda editor: f"edit the file in {editor}, then try again",
    where="show where it is",
    places=lambda file, folder: f"The file: {file}\nEarlier versions: {folder}",
    leave="leave it as it is",
    choose="What shall be done? ",
)

STORAGE = StorageWords(
    on_line=lambda file, line: f"{file}, line {line}",
    unreadable=lambda where, why, detail: f"{where}: {why}" + (f" There it says: {detail}" if detail else ""),
    how_much=HowMuch(
        too_large=lambda file, size: f"{file} ({size / 1024**2:,.0f} MB)",
        too_many=lambda file, blocks: f"{file} ({blocks:,} blocks)",
        too_many_keys=lambda file, keys: f"{file} ({keys:,} keys in one block)",
    ),
    whys=Whys(
        not_a_file="this is a folder or a device, not a file. Choose a file with --file.",
        too_large="this file is larger than 64 MB, so it is hardly a plan. Choose another one with --file.",
        too_many="a plan has at most 50,000 interviews and 500,000 blocks ([…]). Move older interviews to a file of their own, or choose another file with --file.",
        too_many_keys="a block of a plan ([…]) has at most 50,000 keys (name = value), so this is hardly one. Choose another file with --file, or restore a backup: undur backup list.",
        zeros="the file holds nothing but zeros, as after a power cut. Restore a backup: undur backup list.",
        utf_16="the file is in UTF-16. Save it as UTF-8 in your editor.",
        not_utf_8="the file is not in UTF-8. Save it as UTF-8 in your editor, or restore a backup: undur backup list.",
        conflict_markers="a merge left its conflict marks (<<<<<<<). Keep one of the two versions and remove the marks.",
        not_toml="this is not valid TOML. Correct the line in an editor, or restore a backup: undur backup list.",
        too_deep="values are nested too deeply to be a plan. Restore a backup: undur backup list.",
        wrong_shape="interviews must be blocks that begin with [[interview]]. Correct this in an editor.",
        denied="you may not read this file. Check its permissions.",
        io="the disk could not read the file. Try again; if that fails, restore a backup: undur backup list.",
        newer="a newer Undur wrote this file. Update Undur.",
    ),
    not_saved=lambda file, cause, detail: f"Not saved to {file}: {cause}" + (f" ({detail})" if detail else ""),
    causes=Causes(
        full="the disk is full. Free some space; your text is kept here, and the next save tries again.",
        quota="your disk quota is used up. Free some space; your text is kept here, and the next save tries again.",
        denied="you may not write there. Check the permissions of the file and its folder.",
        read_only_disk="the disk is read-only. Choose another place with --file.",
        io="the disk reported an error. Check the disk; the next save tries again.",
        busy="another program holds the file. The next save tries again.",
        cut="the file was cut short and is open for reading only, so that nothing more is lost. Restore a backup: undur backup list.",
        newer="a newer Undur wrote this file; it is open for reading only. Update Undur.",
        unread="it has not been read to its end yet. Try again in a moment.",
        unstorable="a value holds something that no TOML file can keep. Correct it and save again.",
        too_large="the plan would be larger than 64 MB, more than Undur can open again. Shorten the longest texts.",
        too_many="a plan has at most 50,000 interviews. Delete some, or keep them in a file of their own.",
        unreadable_outside="another program has changed the file, and it can't be read now. Correct it or restore a backup: undur backup list.",
        no_backup="another program has changed the same fields, and its version could not be kept in a backup first.",
        other="the system refused. Your text is kept here, and the next save tries again.",
    ),
    loading=lambda file: f"Opening {file} …",
    empty_file="The file is empty. If it once held something, look for a backup: undur backup list.",
    cut_short=lambda interviews: (
        f"The file was cut short: its last line is missing. {interviews} interviews could be read; nothing is written, so that nothing more is lost. Restore a backup: undur backup list."
    ),
    newer_format=lambda number: (
        f"A newer Undur wrote this file (format {number}). It is open for reading only; update Undur to change it."
    ),
    fault=_fault,
    needs_repair=_needs_repair,
    repair_title="To be repaired in the file",
    repair_hint=lambda file: f"Once it is changed it is read again by itself. {file}",
    offset_disagrees=lambda interview, field, written, zone: (
        f"{interview}: {field} = {written} contradicts the zone {zone}. The time counts as written; correct one of the two."
    ),
    duplicate_id=lambda name, fresh: f"Two interviews had the id {name}; the later one is now {fresh}.",
    deleted_outside=lambda name: f"Another program deleted {name}. Undo brings it back, and the backup holds it.",
    copies_beside=lambda names: (
        f"A sync program left another version beside the file: {', '.join(names)}. ⟨merge_copies⟩ in the planner merges it."
    ),
    copy_merged=lambda name: f"Merged: {name}. It is among the earlier versions now.",
    backups=BACKUPS,
    mending=MENDING,
    came_in=_came_in,
    form_again="The form that you were filling in is here again.",
    recovered=lambda companies: (
        f"Brought back, since it had not been saved yet: {_named(companies) or 'your settings'}."
    ),
    brought_back=lambda name: f"{name} deleted by another program",
    not_backed_up=lambda detail: f"Saved, but the earlier version could not be kept as a backup: {detail}.",
)
