"""Puts the short forms of this folder within reach of its tables."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
