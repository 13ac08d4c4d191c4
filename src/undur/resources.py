"""Files that travel with the program: `styles/` and `sample_data/`.

They stand at the top level of the project and are put inside the package when a wheel is built, so a checkout
(also an editable install) has them two folders up and an installed program beside this module.
"""

from __future__ import annotations

from pathlib import Path


def resource_folder(name: str) -> Path:
    """Find `styles` or `sample_data`. Raises `FileNotFoundError` for an incomplete install."""
    package = Path(__file__).resolve().parent
    for root in (package, package.parent.parent):
        folder = root / name
        if folder.is_dir():
            return folder
    message = f"{name} is missing from this installation of undur"
    raise FileNotFoundError(message)


def stylesheet(name: str) -> Path:
    """Find the stylesheet of this name. Raises `FileNotFoundError` for an incomplete install."""
    return resource_folder("styles") / f"{name}.tcss"
