"""Indonesian: phases, advice, steps, mistakes, reasons and decisions."""

from undur.words.etiquette import EtiquetteWords

ETIQUETTE = EtiquetteWords(__name__)
